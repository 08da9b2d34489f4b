import type { findings as en } from "../en/findings";
import type { Wording } from "../wording";

export const findings: Wording<typeof en> = {
  filtered: "{filter}: {finding}",
  "chosen-deals":
    "{count, plural, zero {لا صفقات مختارة} one {صفقة مختارة واحدة} two {صفقتان مختارتان} few {# صفقات مختارة} many {# صفقة مختارة} other {# صفقة مختارة}}",
  "below-one": "أقل من \u200e1%",
  "of-counted": "من المحتسب",
  "of-deals": "من الصفقات",
  "leads-alone": "{first} فقط، بـ{value}",
  "leads-one": "في الصدارة {first} بـ{value}، أي {share} {whole}",
  "leads-two": "في الصدارة {first} بـ{value}، أي {share} {whole}، ثم {second}",
  "unnamed-country-none":
    "{unnamed}، أي {share} {whole}، بلا بلد مذكور، وفي صدارة ما ذُكر بلده {first} بـ{value}",
  "unnamed-country-joint":
    "في الصدارة وعود مشتركة بـ{unnamed}، أي {share} {whole}، وفي صدارة ما انفرد به بلد واحد {first} بـ{value}",
  "unnamed-sector-none":
    "{unnamed}، أي {share} {whole}، بلا قطاع مذكور، وفي صدارة القطاعات المذكورة {first} بـ{value}",
  "unnamed-sector-joint":
    "{unnamed}، أي {share} {whole}، موزعة على أكثر من قطاع، وفي صدارة القطاعات المنفردة {first} بـ{value}",
  "unnamed-governorate-none":
    "{unnamed}، أي {share} {whole}، بلا مكان مذكور، وفي صدارة المحافظات {first} بـ{value}",
  "unnamed-governorate-joint":
    "{unnamed}، أي {share} {whole}، موزعة على أكثر من محافظة، وفي صدارة المحافظات المنفردة {first} بـ{value}",
  "unnamed-only": "{name}: كل ما قيمته {value}",
  "stage-money": "ما زال على الورق {paper} من أصل {all}، أي {share}، والمنجز {done}",
  "month-all": "المبلغ كله، {value}، يعود أول خبر عنه إلى {month}",
  "month-money": "أكثر الشهور وعوداً {month}: {value}، أي {share} {whole}",
  "month-deals": "أكثر الشهور صفقاتٍ ظهر خبرها أول مرة {month}: {value}، أي {share} {whole}",
  stream: "أعرض المسارات المسمّاة من {from} إلى {sector}: {value}، أي {share} {whole}",
  "stream-name": "من {from} إلى {sector}",
  "streams-tied": "أعرض المسارات المسمّاة {names}: لكل منها {value}، أي {share} {whole}",
  streams:
    "{count, plural, zero {لا مسارات مسمّاة} one {مسار مسمّى واحد هو الأعرض} two {مساران مسمّيان هما الأعرض معاً} few {# مسارات مسمّاة هي الأعرض معاً} many {# مساراً مسمّى هي الأعرض معاً} other {# مسار مسمّى هي الأعرض معاً}}: لكل منها {value}، أي {share} {whole}",
  "claims-agree": "{deal}: كل المصادر تقول {value}",
  "claims-one": "{deal}: مصدر واحد، {value}",
  "claims-differ":
    "{deal}: {agree} من أصل {all, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتين} few {# إفادات} many {# إفادة} other {# إفادة}} تقول {value}، ومداها جميعاً من {low} إلى {high}",
  "claims-none": "{deal}: لا مصدر يذكر قيمة بالدولار",
  nothing: "لا صفقة ضمن هذه التصفية",
};
