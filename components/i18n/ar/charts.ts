import type { charts as en } from "../en/charts";
import type { Wording } from "../wording";

export const charts: Wording<typeof en> = {
  table: "جدول",
  "table-title": "الأرقام نفسها في جدول",
  "why-counted": "لماذا احتُسب هذا؟",
  csv: "CSV",
  svg: "SVG",
  png: "PNG",
  embed: "تضمين",
  excel: "CSV لبرنامج Excel",
  json: "JSON",
  zip: "ZIP",
  none: "لا شيء يُرسم",
  label: "الجزء",
  period: "الفترة",
  value: "القيمة",
  low: "الأدنى",
  high: "الأعلى",
  "range-key": "من أدنى ما تقوله المصادر إلى أعلاه",
  "hatched-country": "بلدان عدة، أو بلا بلد مذكور، أو البقية",
  "hatched-sector": "قطاعات عدة، أو بلا قطاع مذكور، أو البقية",
  "hatched-governorate": "محافظات عدة، أو بلا محافظة مذكورة، أو البقية",
  "axis-one": "بالدولار",
  "axis-million": "بملايين الدولارات",
  "axis-billion": "بمليارات الدولارات",
  "axis-trillion": "بتريليونات الدولارات",
  source: "المصدر",
  verdict: "الحكم",
  "no-value": "بلا قيمة معلنة",
  "sources-line": "المصادر: {names}",
  "embed-code": "ضع هذا الرسم في صفحتك",
  "from-ledger": "من {name}، إصدار {date}",
  "claims-of-sources":
    "{claims, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}} من {sources, plural, zero {لا مصدر} one {مصدر واحد} two {مصدرين} few {# مصادر} many {# مصدراً} other {# مصدر}}",
  "index-title": "رسوم بيانية جاهزة للنشر",
  "index-lede":
    "كل رسم في السجلّ كما هو الآن، لأي صفحة أو صحيفة: صورةً أو صفوفاً أو إطاراً يبقى معه مصدره. وفي صفحة كل رسم يمكن حصره ببلد أو قطاع أو أي اختيار آخر من الصفقات.",
  "make-own": "ارسم ما تريد",
  "told-sources":
    "{sources, plural, zero {لا مصادر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدراً} other {# مصدر}}: {names}{more, plural, =0 {} zero {} one { وناشر آخر} two { وناشران آخران} few { و# ناشرين آخرين} many { و# ناشراً آخر} other { و# ناشر آخر}}",
  "told-between": "، ",
  "claims-note": "ما يقوله كل مصدر عن قيمة الصفقة، بالدولار",
  "claims-log": "المقياس لوغاريتمي",
  "claims-aside":
    "{count, plural, zero {كل الإفادات مرسومة} one {إفادة واحدة عن شيء آخر أو بلا سعر صرف، في الجدول وحده} two {إفادتان عن شيء آخر أو بلا سعر صرف، في الجدول وحده} few {# إفادات عن شيء آخر أو بلا سعر صرف، في الجدول وحده} many {# إفادة عن شيء آخر أو بلا سعر صرف، في الجدول وحده} other {# إفادة عن شيء آخر أو بلا سعر صرف، في الجدول وحده}}",
};
