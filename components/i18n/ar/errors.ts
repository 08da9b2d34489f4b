import type { errors as en } from "../en/errors";
import type { Wording } from "../wording";

export const errors: Wording<typeof en> = {
  "not-found-title": "لا صفحة بهذا العنوان",
  "not-found": "ربما في العنوان خطأ، أو تغيّر اسم القيد. والسجلّ لا يحذف قيداً من دون إعلان.",
  "no-release": "الإصدار «{id}» غير محفوظ هنا.",
  "no-chart-title": "لم نرسم هذا الرسم",
  "not-understood": "لم نفهم «{key}={value}»، ولو تجاهلناها لأظهر الرسم غير المطلوب.",
  "to-deals": "كل الصفقات",
  "to-overview": "إلى الصورة العامة",
  "error-title": "حدث عطل عندنا",
  error: "تعذّر إعداد الصفحة. الأرقام سليمة، وغالباً ما تنفع إعادة المحاولة.",
  "try-again": "أعد المحاولة",
};
