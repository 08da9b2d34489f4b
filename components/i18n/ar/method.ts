import type { method as en } from "../en/method";
import type { Wording } from "../wording";

export const method: Wording<typeof en> = {
  title: "المنهج",
  lede: "كيف تصبح جملة في صحيفة رقماً هنا. كل قاعدة منقولة من ملف الشيفرة الذي يطبّقها.",
  rules: "القواعد",
  example: "مثال",
  "in-code": "شيفرة هذه القاعدة",
  words: "المصطلحات",
  "stages-title": "المراحل",
  "flows-title": "أنواع المال",
  "complaints-title": "ما تستغربه القواعد",
  "complaints-note": "الغريب ليس خطأ بالضرورة. كل ما يلي مرّ، وللمحرّر أن يجيب عنه في السجلّ.",
  complaint: "وجه الغرابة",
  record: "القيد",
  rule: "القاعدة",
  answer: "الجواب",
  "waterfall-title": "من كل ما قيل إلى ما احتُسب",
  "waterfall-note": "تُسقط كل خطوة ما كان سيُحتسب خطأً أو مرتين.",
  "left-out-title": "ما لم يُحتسب",
  "no-complaints": "لا تجد القواعد ما يُستغرب.",
};
