import type { waterfall as en } from "../en/waterfall";
import type { Wording } from "../wording";

export const waterfall: Wording<typeof en> = {
  finding: "من أصل {claimed} وردت في المصادر، احتُسب {counted}",
  note: "أعلى رقم ورد عن كل صفقة، مطروحاً منه ما كان سيُحتسب خطأً أو مرتين، بالدولار",
  "note-cut":
    "أعلى رقم ورد عن كل صفقة، مطروحاً منه ما كان سيُحتسب خطأً أو مرتين، بالدولار. الشريطان الأولان مقطوعان لأن طولهما الفعلي يتجاوز عرض الصفحة",
  claimed: "أعلى ما قيل عن كل صفقة وحزمة",
  rejected: "رُفض لخطئه",
  "lower-claim": "اعتُمد رقم أدنى",
  itemised: "حزم: محتسب في صفقاتها",
  inside: "المال نفسه مرتين",
  regional: "لأكثر من بلد",
  stopped: "متوقف",
  counted: "المحتسب",
  "of-which": "منها {band}",
  step: "{step}: {value}، {deals}",
  "step-label": "الخطوة",
  sought: "مطلوب لم يتعهد به أحد",
  "whole-path": "المسار كله",
  "why-claimed": "أعلى مبلغ ذكره أي مصدر عن كل صفقة وحزمة، بما في ذلك المرفوض.",
  "why-rejected": "ما تزيده الأرقام المرفوضة على أعلى رقم لم يُرفض.",
  "why-lower-claim": "حين يكون الرقم المعتمد أدنى من أعلى رقم لم يُرفض.",
  "why-itemised": "مبلغ الحزمة يشمل صفقات تُحتسب كل منها بنفسها، فيُطرح هذا الجزء كي لا يُحتسب مرتين.",
  "why-inside": "مال محتسب أصلاً في صفقة أخرى.",
  "why-regional": "مال يذهب إلى بلدان أخرى أيضاً.",
  "why-sought": "مال مطلوب لم يتعهد به أحد.",
  "why-stopped": "صفقات معلّقة أو ملغاة.",
  "finding-all": "احتُسب كل ما ورد في المصادر، وهو {counted}",
  "finding-rejected":
    "مجموع ما ورد في المصادر {claimed}، رُفض منها {rejected} لخطئه واحتُسب {counted}",
};
