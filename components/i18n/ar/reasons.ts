import type { reasons as en } from "../en/reasons";
import type { Wording } from "../wording";

export const reasons: Wording<typeof en> = {
  "chosen-by-editor": "اختاره محرّر.",
  "only-claim": "الرقم الوحيد الذي يذكره أي مصدر.",
  "only-one-in-dollars": "الوحيد الذي يمكن قراءته بالدولار.",
  "best-source-kind":
    "نوع مصدره مقدَّم على غيره: كلام الأطراف أولاً، ثم الهيئات الدولية فالوكالات فالأبحاث فالصحافة.",
  newest: "أحدث ما قيل بين مصادر من نوعه، بحسب اليوم الذي يتناوله.",
  "lower-amount": "الأدنى بين رقمين متكافئين.",
  "first-listed": "لا يميّزه عن سواه شيء، فاعتُمد الأول وروداً.",
  "same-before-conversion": "الرقم المعتمد نفسه قبل تحويله؛ وما يعادله بالدولار ليوم آخر.",
  "same-amount": "الرقم المعتمد نفسه.",
  "within-tolerance": "رقم مقرَّب لا يبعد عن المعتمد إلا بنسبة ضئيلة.",
  "ranges-touch": "مداه يلتقي بالرقم المعتمد.",
  "bound-holds": "حدّ أدنى أو أقصى لا يتجاوزه الرقم المعتمد.",
  "other-amount": "رقم غير المعتمد.",
  "older-word-of-the-same-publisher": "نشر المصدر نفسه لاحقاً رقماً غيره.",
  "rejected-by-editor": "رفضه محرّر.",
  "per-year": "مبلغ عن سنة واحدة، يُعرض ولا يُجمع.",
  part: "يخص جزءاً من الصفقة.",
  more: "يخص ما هو أوسع من هذه الصفقة.",
  "no-dated-rate": "لا سعر صرف موثّقاً لتاريخه، فتتعذر مقارنته.",
};
