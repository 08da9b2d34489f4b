import type { damage as en } from "../en/damage";
import type { Wording } from "../wording";

export const damage: Wording<typeof en> = {
  title: "الأضرار والكلفة",
  lede: "ما دمّرته الحرب، وما تكلّفه إعادة بنائه، وما لم يُنتج أصلاً: ثلاثة مقاييس مختلفة، نعرضها جنباً إلى جنب ولا نجمعها أبداً.",
  assessment: "الدراسة",
  measure: "المقياس",
  area: "المنطقة",
  "asset-class": "الأصول",
  estimate: "التقدير",
  range: "المدى",
  period: "الفترة",
  source: "المصدر",
  "assets-all": "كل الأصول",
  "assets-residential": "المساكن",
  "assets-non-residential": "المباني غير السكنية",
  "assets-infrastructure": "البنية التحتية",
  "by-asset": "بحسب ما سيُعاد بناؤه",
  "by-area": "بحسب المحافظة",
  "over-studies": "دراسة بعد دراسة",
  "over-studies-note": "لكل دراسة تقديرها ومنطقتها وفترتها، وليس الأحدث أشمل دائماً.",
  "not-a-share": "الوعود معروضة إلى جانب الحاجة، وليست حصة منها.",
  covers: "تشمل",
  rejected: "مرفوض",
};
