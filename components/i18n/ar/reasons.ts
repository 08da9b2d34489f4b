import type { reasons as en } from "../en/reasons";
import type { Wording } from "../wording";

export const reasons: Wording<typeof en> = {
  "chosen-by-editor": "اختارها محرّر.",
  "only-claim": "الرقم الوحيد الذي يذكره أي مصدر.",
  "only-one-in-dollars": "الوحيدة التي يمكن قراءتها بالدولار.",
  "best-source-kind":
    "نوع مصدره مقدَّم على غيره: كلام الأطراف أولاً، ثم الهيئات الدولية فالوكالات فالأبحاث فالصحافة.",
  newest: "الأحدث بين مصادر من مستواها.",
  "lower-amount": "الأدنى بين رقمين متكافئين.",
  "first-listed": "لا يميّزها عن سواها شيء، فاعتُمدت الأولى وروداً.",
  "same-amount": "الرقم المعتمد نفسه.",
  "within-tolerance": "لا تبعد عن المعتمدة إلا بنسبة ضئيلة.",
  "ranges-touch": "مداها يلتقي بمدى المعتمدة.",
  "bound-holds": "المعتمدة تقع ضمن حدّها.",
  "other-amount": "رقم غير المعتمد.",
  "older-word-of-the-same-publisher": "نشر المصدر نفسه لاحقاً رقماً غيره.",
  "rejected-by-editor": "رفضها محرّر كتابةً.",
  "per-year": "مبلغ عن سنة واحدة، يُعرض ولا يُجمع.",
  part: "تخص جزءاً من الصفقة.",
  more: "تخص ما هو أوسع من هذه الصفقة.",
  "no-dated-rate": "لا سعر صرف موثّقاً لتاريخها، فتتعذر مقارنتها.",
};
