import type { parts as en } from "../en/parts";
import type { Wording } from "../wording";

export const parts: Wording<typeof en> = {
  segment: "{of}، {band}: {value}، {deals}",
  other: "كل ما عدا ذلك",
  total: "المجموع",
  stated: "صفقات معلنة القيمة",
  "n-of-m": "{n} من {m}",
  "first-reported": "أول خبر",
  lines: "الصفقات",
  "promised-note": "استثمارات أُعلنت منذ كانون الأول 2024",
  "to-rebuild-title": "{assets}: {value}",
  "need-finding": "الموقّع وما هو قيد التنفيذ {signed}، وكلفة إعادة الإعمار تُقدّر بـ{cost}",
  "one-flow": "تعرض الرسوم نوعاً واحداً من المال، هو {flow}، فأنواع المال لا يُجمع بعضها فوق بعض.",
  "of-flow": "{flow}: {note}",
};
