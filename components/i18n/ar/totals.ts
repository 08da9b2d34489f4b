import type { totals as en } from "../en/totals";
import type { Wording } from "../wording";

export const totals: Wording<typeof en> = {
  "flow-investment": "{value} استثمارات",
  "flow-assistance": "{value} مساعدات",
  "flow-trade": "{value} تجارة",
  between: "بين {low} و{high} بحسب المصدر",
  "state-a-value":
    "{count, plural, zero {لا صفقات} one {{stated, select, 0 {الصفقة الوحيدة بلا قيمة معلنة} other {للصفقة الوحيدة قيمة معلنة}}} two {{stated} من صفقتين لها قيمة معلنة} few {{stated} من # صفقات لها قيمة معلنة} many {{stated} من # صفقة لها قيمة معلنة} other {{stated} من # صفقة لها قيمة معلنة}}",
  "counted-of":
    "{count, plural, zero {لا صفقات} one {{counted, select, 0 {الصفقة الوحيدة غير محتسبة} other {الصفقة الوحيدة محتسبة}}} two {احتُسبت {counted} من صفقتين} few {احتُسبت {counted} من # صفقات} many {احتُسبت {counted} من # صفقة} other {احتُسبت {counted} من # صفقة}}",
  "flows-apart": "أنواع المال لا تُجمع بعضها مع بعض.",
  "left-out-count":
    "{count, plural, zero {لا صفقات غير محتسبة} one {صفقة واحدة لم تُحتسب} two {صفقتان لم تُحتسبا} few {# صفقات لم تُحتسب} many {# صفقة لم تُحتسب} other {# صفقة لم تُحتسب}}، ولماذا",
  "left-out-lines":
    "{count, plural, zero {لا صفقات} one {صفقة واحدة} two {صفقتان} few {# صفقات} many {# صفقة} other {# صفقة}}: {reason}",
  "left-out-worth": "{lines}، {value}",
  "alone-and-joint": "{alone} من {names} وحدها، و{joint} بالاشتراك مع غيرها",
  "alone-only": "كلها من {names} وحدها",
  "joint-only": "كلها بالاشتراك مع بلدان أخرى",
  "sector-alone-and-joint": "{alone} في {names} حصراً، و{joint} في صفقات تشمل قطاعات أخرى أيضاً",
  "sector-alone-only": "كلها في {names} حصراً",
  "sector-joint-only": "كلها في صفقات تشمل قطاعات أخرى أيضاً",
  "place-alone-and-joint": "{alone} في {names} حصراً، و{joint} في صفقات تشمل محافظات أخرى أيضاً",
  "place-alone-only": "كلها في {names} حصراً",
  "place-joint-only": "كلها في صفقات تشمل محافظات أخرى أيضاً",
  "no-value-yet": "لا قيمة محتسبة",
};
