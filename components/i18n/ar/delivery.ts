import type { delivery as en } from "../en/delivery";
import type { Wording } from "../wording";

export const delivery: Wording<typeof en> = {
  title: "ساعة التنفيذ",
  lede: "ما آلت إليه مذكرات كل ربع سنة، والصفقات التي انقطعت أخبارها. الصمت علامة لا مرحلة، وقد لا يعني سوى أن أحداً لم يكتب.",
  "conversion-title": "من {memoranda} مذكرة معروفة الربع، مضى {further} إلى ما بعدها",
  "conversion-note":
    "مذكرات التفاهم بحسب ربع السنة الذي وردت فيه أول مرة، وأبعد مرحلة بلغتها منذئذ، بعدد الصفقات",
  unplaced:
    "{count, plural, zero {كل المذكرات معروفة الربع.} one {مذكرة واحدة لا يُعرف ربعها ولم تُعرض.} two {مذكرتان لا يُعرف ربعهما ولم تُعرضا.} few {# مذكرات لا يُعرف ربعها ولم تُعرض.} many {# مذكرة لا يُعرف ربعها ولم تُعرض.} other {# مذكرة لا يُعرف ربعها ولم تُعرض.}}",
  quarter: "الربع {quarter} من {year}",
  "of-quarter": "ربع السنة",
  segment: "{quarter}، {fate}: {deals}",
  memoranda: "مذكرات التفاهم",
  memorandum: "ما زالت مذكرة",
  agreement: "اتفاق",
  contract: "عقد",
  works: "أعمال جارية",
  stopped: "متوقفة",
  "at-least-agreement": "بلغت الاتفاق على الأقل",
  "at-least-contract": "بلغت العقد على الأقل",
  "dormant-title":
    "{count, plural, zero {لا صفقة راكدة} one {صفقة واحدة راكدة} two {صفقتان راكدتان} few {# صفقات راكدة} many {# صفقة راكدة} other {# صفقة راكدة}}",
  "dormant-note":
    "لا خبر مؤرخاً منسوباً إلى مصدر منذ سنة أو أكثر قبل {date}. الصفقات المنجزة والمتوقفة ليست راكدة، وما لا تاريخ له لا يُدرج هنا لأن شيئاً لا يُعرف عنه.",
  "no-date":
    "{count, plural, zero {لكل صفقة مفتوحة خبر مؤرخ.} one {صفقة مفتوحة واحدة بلا خبر مؤرخ.} two {صفقتان مفتوحتان بلا خبر مؤرخ.} few {# صفقات مفتوحة بلا خبر مؤرخ.} many {# صفقة مفتوحة بلا خبر مؤرخ.} other {# صفقة مفتوحة بلا خبر مؤرخ.}}",
  "last-heard": "آخر خبر",
  silent: "مدة الصمت",
  "heard-on": "{date}، قبل هذا الإصدار بـ{days}",
  dormant: "راكدة",
  "rung-days": "قبل هذا الإصدار بـ{days}",
  "rung-days-most": "قبل هذا الإصدار بـ{days} على الأكثر",
};
