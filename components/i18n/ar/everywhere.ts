import type { everywhere as en } from "../en/everywhere";
import type { Wording } from "../wording";

export const everywhere: Wording<typeof en> = {
  "not-stated": "غير معلن",
  "not-named": "غير مذكور",
  none: "لا شيء",
  undated: "بلا تاريخ",
  joint: "مشتركة: {names}",
  "several-sectors": "أكثر من قطاع",
  "several-places": "أكثر من محافظة",
  "no-country": "البلد غير مذكور",
  "no-sector": "القطاع غير مذكور",
  "no-place": "المكان غير مذكور",
  "whole-country": "البلاد كلها",
  "in-english": "بالإنكليزية",
  "in-arabic": "بالعربية",
  sources:
    "{count, plural, zero {لا مصادر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدراً} other {# مصدر}}",
  deals:
    "{count, plural, zero {لا صفقات} one {صفقة واحدة} two {صفقتان} few {# صفقات} many {# صفقة} other {# صفقة}}",
  claims:
    "{count, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}}",
  lines:
    "{count, plural, zero {لا صفقات} one {صفقة واحدة} two {صفقتان} few {# صفقات} many {# صفقة} other {# صفقة}}",
  files: "خذ هذه البيانات",
  pages: "صفحات القائمة",
  previous: "السابقة",
  next: "التالية",
  "go-to-page": "الصفحة {page}",
  updated: "آخر مراجعة {date}",
  from: "من {date}",
  until: "حتى {date}",
  "opens-source": "صفحة المصدر نفسه",
  "joint-and-more":
    "مشتركة: {names} و{count, plural, zero {لا غيرها} one {بلد آخر} two {بلدان آخران} few {# بلدان أخرى} many {# بلداً آخر} other {# بلد آخر}}",
};
