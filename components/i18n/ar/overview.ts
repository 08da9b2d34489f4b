import type { overview as en } from "../en/overview";
import type { Wording } from "../wording";

export const overview: Wording<typeof en> = {
  title: "الصورة العامة",
  headline:
    "وُعدت سوريا منذ سقوط الأسد باستثمارات قُدّرت قيمتها بـ{promised}، أُنجز منها ما قيمته {completed}.",
  "headline-none-done":
    "وُعدت سوريا منذ سقوط الأسد باستثمارات قُدّرت قيمتها بـ{promised}، ولا يُعرف أن شيئاً منها أُنجز.",
  "headline-filtered": "{filter}: وعود بـ{promised}، أُنجز منها ما قيمته {completed}",
  "headline-filtered-none-done": "{filter}: وعود بـ{promised}، ولا يُعرف أن شيئاً منها أُنجز",
  "headline-nothing": "لا قيمة محتسبة ضمن هذه التصفية",
  "headline-finished-unstated": "{filter}: وعود بـ{promised}، ولا مصدر يذكر قيمة ما أُنجز منها",
  "deck-bands":
    "منها {onPaper} إعلانات ومذكرات تفاهم، و{signed} اتفاقات موقّعة، و{underWay} قيد التنفيذ.",
  "deck-bands-unstated":
    "إعلانات ومذكرات تفاهم: {onPaper}؛ اتفاقات موقّعة: {signed}؛ قيد التنفيذ: {underWay}.",
  "value-unstated":
    "قيمة غير معلنة ({count, plural, zero {لا صفقة} one {صفقة واحدة} two {صفقتان} few {# صفقات} many {# صفقة} other {# صفقة}})",
  "deck-apart": "ومن أنواع أخرى من المال {deals} تُحتسب على حدة.",
  "deals-apart":
    "{count, plural, zero {لا صفقة} one {صفقة واحدة} two {صفقتان} few {# صفقات} many {# صفقة} other {# صفقة}}",
  "deck-cost":
    "أما إعادة بناء ما دمّرته الحرب فكلفتها {cost} بتقدير البنك الدولي، ضمن مدى بين {low} و{high}.",
  "not-coverage":
    "الرقمان متجاوران لبيان الحجم، وليس أحدهما حصة من الآخر: فالوعود ليست كلها لإعادة الإعمار، والكلفة ليست كلها على المستثمرين.",
  "promise-and-need": "الوعد والحاجة بمقياس واحد",
  "promise-and-need-note":
    "بالدولار الأميركي. الاستثمارات بحسب المرحلة التي بلغتها، وإلى جانبها كلفة إعادة الإعمار",
  promised: "الموعود",
  "to-rebuild": "كلفة الإعمار",
  "world-bank-range": "مدى تقدير البنك الدولي",
  "by-sector": "بحسب القطاع",
  "by-sector-note": "القيمة المحتسبة لكل قطاع بالدولار، بحسب المرحلة",
  "by-country": "بحسب البلد",
  "by-country-note":
    "القيمة المحتسبة بحسب بلد المال بالدولار، والصفقة المشتركة بين بلدان تُحتسب مرة واحدة",
  "by-place": "بحسب المحافظة",
  "by-place-note":
    "القيمة المحتسبة لكل محافظة بالدولار، وما يشمل أكثر من محافظة يُحتسب مرة واحدة على حدة",
  "over-time-note": "القيمة المحتسبة بحسب شهر أول خبر عن كل صفقة، بالدولار",
  "undated-lines":
    "لا يظهر في الرسم {count, plural, zero {شيء} one {صفقة واحدة} two {صفقتان} few {# صفقات} many {# صفقة} other {# صفقة}} بلا شهر معروف، {value}",
  "ladder-note": "أبعد مرحلة يذكرها أي مصدر، بعدد الصفقات",
  "ladder-finding":
    "{paper, plural, =0 {لا صفقة على الورق} zero {لا صفقة على الورق} one {صفقة واحدة على الورق} two {صفقتان على الورق} few {# صفقات ما زالت على الورق} many {# صفقة ما زالت على الورق} other {# صفقة ما زالت على الورق}} من أصل {all, number}، {done, plural, =0 {ولم تُنجز أي صفقة} zero {ولم تُنجز أي صفقة} one {وأُنجزت صفقة واحدة} two {وأُنجزت صفقتان} few {وأُنجزت # صفقات} many {وأُنجزت # صفقة} other {وأُنجزت # صفقة}}",
  "meanwhile-note": "أحدث قيمة معتمدة لكل مؤشر. وحيث تختلف المصادر تُرسم القيم كلها بلا متوسطات",
  disagree: "حيث تختلف المصادر",
  "disagree-all": "كل الخلافات",
  "disagree-spread": "من {low} إلى {high}، بنسبة {times} إلى 1",
  "change-added": "جديد",
  "change-changed": "تغيّر",
  "change-removed": "حُذف",
  "change-verdict": "أُعيد الحكم عليه",
  "all-deals": "كل الصفقات",
  "all-series": "كل المؤشرات",
  clock: "عدّاد التنفيذ",
  "dormant-note": "الصفقة الراكدة هي التي لم يوثَّق لها حدث منذ سنة.",
  "latest-reports": "آخر الأخبار",
  "disagree-said": "أوسع الفروق بين ما تقوله المصادر عن صفقة واحدة، بما فيها الأرقام المرفوضة",
  unfiltered: "{said}. ولا تسري التصفية أعلاه على هذا القسم",
  "latest-until": "آخر الأخبار حتى {date}",
};
