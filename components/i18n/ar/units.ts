import type { units as en } from "../en/units";
import type { Wording } from "../wording";

// Three to ten take the plural; everything else, decimals too, the singular.
export const units: Wording<typeof en> = {
  million: "{digits}\u00a0{count, plural, few {ملايين} other {مليون}}",
  billion: "{digits}\u00a0{count, plural, few {مليارات} other {مليار}}",
  range: "من {low} إلى {high}",
  "best-in-range": "{best} ({range})",
  exact: "{amount}",
  about: "نحو {amount}",
  "at-least": "{amount} على الأقل",
  "up-to": "حتى {amount}",
  "a-year": "{amount} سنوياً",
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
