// A sector has a counterpart in another list exactly when it says how good the match is.
import type { Check } from "./facts";

export const checkCrosswalk: Check = ({ sectors }) =>
  sectors.flatMap(({ code, dac_code, dac_quality, asset_class, asset_quality }) => {
    const matches: [string, boolean][] = [
      ["dac_quality", (dac_code === undefined) === (dac_quality === "none")],
      ["asset_quality", (asset_class === undefined) === (asset_quality === "none")],
    ];
    return matches
      .filter(([, fits]) => !fits)
      .map(([field]) => ({
        level: "look" as const,
        rule: "crosswalk",
        file: "sectors.csv",
        field,
        id: code,
        sentence: {
          en: "A match is named without its quality, or a quality without a match.",
          ar: "ذُكر مقابل دون بيان جودته، أو جودة دون مقابل.",
        },
      }));
  });
