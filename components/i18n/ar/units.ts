import type { units as en } from "../en/units";
import type { Wording } from "../wording";

// Digits always, so that columns can be compared: a sentence turns one and two into words (../dual.ts). Three to ten
// take the plural, everything else, decimals too, the singular. Of eleven to ninety-nine the noun has its ending only
// where no other noun follows: «11 مليار دولار», «11 ملياراً».
export const units: Wording<typeof en> = {
  million: "{count, plural, few {{digits}\u00a0ملايين} other {{digits}\u00a0مليون}}",
  billion: "{count, plural, few {{digits}\u00a0مليارات} other {{digits}\u00a0مليار}}",
  trillion: "{count, plural, few {{digits}\u00a0تريليونات} other {{digits}\u00a0تريليون}}",
  "million-alone":
    "{count, plural, few {{digits}\u00a0ملايين} many {{digits}\u00a0مليوناً} other {{digits}\u00a0مليون}}",
  "billion-alone":
    "{count, plural, few {{digits}\u00a0مليارات} many {{digits}\u00a0ملياراً} other {{digits}\u00a0مليار}}",
  "trillion-alone":
    "{count, plural, few {{digits}\u00a0تريليونات} many {{digits}\u00a0تريليوناً} other {{digits}\u00a0تريليون}}",
  range: "من {low} إلى {high}",
  "best-in-range": "{best} ({range})",
  exact: "{amount}",
  about: "نحو {amount}",
  "at-least": "{amount} على الأقل",
  "up-to": "حتى {amount}",
  "a-year": "{amount} سنوياً",
  months:
    "{count, plural, zero {#\u00a0شهر} one {شهر واحد} two {شهران} few {#\u00a0أشهر} many {#\u00a0شهراً} other {#\u00a0شهر}}",
  days: "{count, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يوماً} other {# يوم}}",
  years:
    "{count, plural, zero {# سنة} one {سنة واحدة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}}",
  megawatts: "{digits}\u00a0ميغاواط",
  "gigawatt-hours": "{digits}\u00a0غيغاواط ساعة",
  "terawatt-hours": "{digits}\u00a0تيراواط ساعة",
  "kilowatt-hours": "{digits}\u00a0كيلوواط ساعة",
  "hours-a-day":
    "{count, plural, one {ساعة} two {ساعتان} few {{digits} ساعات} other {{digits} ساعة}}",
};
