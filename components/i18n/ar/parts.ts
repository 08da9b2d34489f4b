import type { parts as en } from "../en/parts";
import type { Wording } from "../wording";

export const parts: Wording<typeof en> = {
  segment: "{of}، {band}: {value}، {deals}",
  other: "كل ما عدا ذلك",
  total: "المجموع",
  stated: "معلن القيمة",
  "n-of-m": "{n} من {m}",
  "first-reported": "أول خبر",
  lines: "البنود",
  "promised-note": "استثمارات أُعلنت منذ كانون الأول 2024",
  "to-rebuild-title": "{assets}: {value}",
  "need-finding": "الموقّع وما هو قيد التنفيذ {signed}، وكلفة إعادة الإعمار تُقدّر بـ{cost}",
  "need-finding-only": "كلفة إعادة الإعمار تُقدّر بـ{cost}",
  "one-flow": "الرسوم تعرض {flow} وحدها، فأنواع المال لا يُجمع بعضها فوق بعض.",
  "unnamed-country-none":
    "لم يُذكر بلد لما قيمته {value}، وفي صدارة ما ذُكر بلده {first} بقيمة {firstValue}",
  "unnamed-country-joint":
    "في الصدارة وعود مشتركة بقيمة {value}، وفي صدارة ما انفرد به بلد واحد {first} بقيمة {firstValue}",
  "unnamed-sector-none":
    "لم يُذكر قطاع لما قيمته {value}، وفي صدارة القطاعات المذكورة {first} بقيمة {firstValue}",
  "unnamed-sector-joint":
    "ما قيمته {value} موزع على أكثر من قطاع، وفي صدارة القطاعات المنفردة {first} بقيمة {firstValue}",
  "unnamed-governorate-none":
    "لم يُذكر مكان لما قيمته {value}، وفي صدارة المحافظات {first} بقيمة {firstValue}",
  "unnamed-governorate-joint":
    "ما قيمته {value} موزع على أكثر من محافظة، وفي صدارة المحافظات المنفردة {first} بقيمة {firstValue}",
  "of-flow": "{flow}: {note}",
};
