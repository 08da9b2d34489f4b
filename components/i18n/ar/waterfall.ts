import type { waterfall as en } from "../en/waterfall";
import type { Wording } from "../wording";

export const waterfall: Wording<typeof en> = {
  finding: "من أصل {claimed} قيلت يوماً، احتُسب {counted}",
  note: "أعلى رقم قيل عن كل صفقة، مطروحاً منه ما كان سيُحتسب خطأً أو مرتين، بالدولار",
  "note-cut":
    "أعلى رقم قيل عن كل صفقة، مطروحاً منه ما كان سيُحتسب خطأً أو مرتين، بالدولار. الشريطان الأولان مقطوعان: زلة قلم أطول من الصفحة",
  claimed: "أعلى ما قيل عن كل صفقة وحزمة",
  rejected: "رُفض كتابةً",
  "lower-claim": "اعتُمد رقم أدنى",
  itemised: "صفقات داخل حزمها",
  inside: "المال نفسه مرتين",
  regional: "لأكثر من بلد",
  stopped: "متوقف",
  counted: "المحتسب",
  step: "{step}: {value}، {deals}",
  "step-label": "الخطوة",
};
