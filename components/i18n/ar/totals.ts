import type { totals as en } from "../en/totals";
import type { Wording } from "../wording";

export const totals: Wording<typeof en> = {
  "flow-investment": "{value} استثمارات",
  "flow-assistance": "{value} مساعدات",
  "flow-trade": "{value} تجارة",
  between: "بين {low} و{high} بحسب مجمل المصادر",
  "state-a-value":
    "{count, plural, zero {لا بنود} one {{stated, select, 0 {البند الوحيد بلا قيمة معلنة} other {للبند الوحيد قيمة معلنة}}} two {{stated} من بندين لها قيمة معلنة} few {{stated} من # بنود لها قيمة معلنة} many {{stated} من # بنداً لها قيمة معلنة} other {{stated} من # بند لها قيمة معلنة}}",
  "flows-apart": "أنواع المال لا تُجمع بعضها مع بعض.",
  "left-out-count":
    "{count, plural, zero {لا بنود لم تُحتسب} one {بند واحد لم يُحتسب} two {بندان لم يُحتسبا} few {# بنود لم تُحتسب} many {# بنداً لم تُحتسب} other {# بند لم تُحتسب}}، ولماذا",
  "left-out-lines":
    "{count, plural, zero {لا بنود} one {بند واحد} two {بندان} few {# بنود} many {# بنداً} other {# بند}}: {reason}",
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
