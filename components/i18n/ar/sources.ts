import type { sources as en } from "../en/sources";
import type { Wording } from "../wording";

export const sources: Wording<typeof en> = {
  title: "المصادر",
  "title-long": "مصادر {name}",
  lede: "كل صفحة جاء منها رقم في هذا السجلّ، وما تقوله.",
  publisher: "الناشر",
  "source-title": "العنوان",
  date: "التاريخ",
  kind: "النوع",
  language: "اللغة",
  cited: "الاستشهاد",
  "cited-times":
    "{count, plural, zero {لم يُستشهد به} one {استُشهد به مرة} two {استُشهد به مرتين} few {استُشهد به # مرات} many {استُشهد به # مرة} other {استُشهد به # مرة}}",
  "described-as": "لم نطّلع على العنوان، والصفحة عن: {text}",
  "undated-note": "لا تاريخ على الصفحة.",
  "to-source": "اقرأه لدى {publisher}",
  "what-it-says": "ماذا يقول",
  "says-of-deals": "عن الصفقات",
  "says-of-stages": "عن المراحل",
  "says-of-series": "عن أحوال الناس",
  "says-of-damage": "عن الأضرار والكلفة",
  "all-kinds": "كل الأنواع",
  "show-sources": "مصادر {value}",
  "adds-up":
    "{value}، من {count, plural, zero {لا بنود} one {بند واحد} two {بندين} few {# بنود} many {# بنداً} other {# بند}}: اعرضها",
  "and-more":
    "{count, plural, zero {لا مصادر أخرى} one {مصدر آخر} two {مصدران آخران} few {# مصادر أخرى} many {# مصدراً آخر} other {# مصدر آخر}}",
  note: "ملاحظة",
  "no-publisher": "الناشر غير مذكور",
};
