import type { citations as en } from "../en/citations";
import type { Wording } from "../wording";

export const citations: Wording<typeof en> = {
  title: "كيف تستشهد بهذه الصفحة",
  "title-of": "كيف تستشهد بالملف {file}",
  note: "العنوان مثبّت على هذا الإصدار، وسيعرض الأرقام نفسها في العام المقبل.",
  text: "نصاً",
  bibtex: "BibTeX",
  csl: "CSL-JSON",
  licence: "CC BY 4.0",
  copy: "انسخ",
  copied: "نُسخ",
};
