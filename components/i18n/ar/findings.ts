import type { findings as en } from "../en/findings";
import type { Wording } from "../wording";

export const findings: Wording<typeof en> = {
  filtered: "{filter}: {finding}",
  "chosen-deals":
    "{count, plural, zero {لا صفقات مختارة} one {صفقة مختارة واحدة} two {صفقتان مختارتان} few {# صفقات مختارة} many {# صفقة مختارة} other {# صفقة مختارة}}",
  "below-one": "أقل من \u200e1%",
  "of-counted": "من المحتسب",
  "of-deals": "من الصفقات",
  "unnamed-only": "الكل، {value}، في جزء واحد: {name}",
  "stage-money": "ما زال على الورق {paper} من أصل {all}، أي {share}، والمنجز {done}",
  "month-all": "المبلغ كله، {value}، يعود أول خبر عنه إلى {month}",
  "month-money": "أكثر الشهور وعوداً {month}: {value}، أي {share} {whole}",
  "month-deals": "أكثر الشهور صفقاتٍ ظهر خبرها أول مرة {month}: {value}، أي {share} {whole}",
  stream:
    "أكبر ما ينفرد به بلد واحد وقطاع واحد من {from} إلى {sector}: {value}، أي {share} {whole}",
  "stream-name": "من {from} إلى {sector}",
  "streams-tied":
    "أكبر ما ينفرد به بلد واحد وقطاع واحد {names}: لكل منها {value}، أي {share} {whole}",
  streams:
    "{count, plural, zero {لا مسارات مسمّاة} one {مسار واحد من بلد إلى قطاع هو الأكبر} two {مساران من بلد إلى قطاع هما الأكبر معاً} few {# مسارات من بلد إلى قطاع هي الأكبر معاً} many {# مساراً من بلد إلى قطاع هي الأكبر معاً} other {# مسار من بلد إلى قطاع هي الأكبر معاً}}: لكل منها {value}، أي {share} {whole}",
  nothing: "لا صفقة ضمن هذه التصفية",
  "alone-country": "الكل، {value}، من {first}",
  "alone-sector": "الكل، {value}، لقطاع {first}",
  "alone-governorate": "الكل، {value}، لمحافظة {first}",
  "leads-one": "{first} في الصدارة بـ{value}، أي {share} {whole}",
  "leads-two": "{first} في الصدارة بـ{value}، أي {share} {whole}، ثم {second} بـ{secondValue}",
  "single-country":
    "بين البلدان كلّاً على حدة، {first} في الصدارة بـ{value}، أي {share} {whole}، ثم {second} بـ{secondValue}",
  "single-sector":
    "بين القطاعات كلّاً على حدة، {first} في الصدارة بـ{value}، أي {share} {whole}، ثم {second} بـ{secondValue}",
  "single-governorate":
    "بين المحافظات كلّاً على حدة، {first} في الصدارة بـ{value}، أي {share} {whole}، ثم {second} بـ{secondValue}",
  "unnamed-country-none":
    "{unnamed}، أي {share} {whole}، لا يذكر أي مصدر بلدها، {rivals, select, none {والبلد الوحيد المذكور {first} بـ{value}} other {وبين البلدان المذكورة {first} في الصدارة بـ{value}}}",
  "unnamed-country-joint":
    "الجزء الأكبر، {unnamed} أي {share} {whole}، وعد به أكثر من بلد معاً، {rivals, select, none {والبلد الوحيد المنفرد بوعوده {first} بـ{value}} other {وبين البلدان كلّاً على حدة {first} في الصدارة بـ{value}}}",
  "unnamed-sector-none":
    "{unnamed}، أي {share} {whole}، لا يذكر أي مصدر قطاعها، {rivals, select, none {والقطاع الوحيد المذكور {first} بـ{value}} other {وبين القطاعات المذكورة {first} في الصدارة بـ{value}}}",
  "unnamed-sector-joint":
    "الجزء الأكبر، {unnamed} أي {share} {whole}، يتوزع على أكثر من قطاع، {rivals, select, none {والقطاع الوحيد على حدة {first} بـ{value}} other {وبين القطاعات كلّاً على حدة {first} في الصدارة بـ{value}}}",
  "unnamed-governorate-none":
    "{unnamed}، أي {share} {whole}، لا يذكر أي مصدر مكانها، {rivals, select, none {والمحافظة الوحيدة المذكورة {first} بـ{value}} other {وبين المحافظات المذكورة {first} في الصدارة بـ{value}}}",
  "unnamed-governorate-joint":
    "الجزء الأكبر، {unnamed} أي {share} {whole}، يتوزع على أكثر من محافظة، {rivals, select, none {والمحافظة الوحيدة على حدة {first} بـ{value}} other {وبين المحافظات كلّاً على حدة {first} في الصدارة بـ{value}}}",
  "claims-of": "{deal}: {finding}",
  "claims-agree": "كل المصادر تقول {value}",
  "claims-one": "مصدر واحد يقدّرها بـ{value}",
  "claims-none": "لا مصدر يذكر قيمة بالدولار",
  "claims-most":
    "{agree} من أصل {all, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتين} few {# إفادات} many {# إفادة} other {# إفادة}} تقول {value}",
  "claims-spread":
    "{all, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}} من {low} إلى {high}، والرقم المعتمد {value}",
  "claims-other":
    "{others, plural, zero {ولا غيرها} one {والأخرى تقول {range}} two {والأخريان تقولان {range}} few {والأخريات تقول {range}} many {والأخريات تقول {range}} other {والأخريات تقول {range}}}",
  "claims-rejected":
    "{rejected, plural, zero {ولم تُرفض واحدة} one {ورُفضت واحدة تقول {said}} two {ورُفضت اثنتان تقولان {said}} few {ورُفضت # تقول {said}} many {ورُفضت # تقول {said}} other {ورُفضت # تقول {said}}}",
};
