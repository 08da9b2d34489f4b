// A share below 0 or above 100 percent is pointed out; a rate of change has its own unit and may be either.
import { type Check, figureFile } from "./facts";
import { datedNumber, listed } from "./wording";

export const checkPercentOutside: Check = ({ series, figures }) =>
  series
    .filter(({ unit }) => unit === "percent")
    .flatMap(({ id }) => {
      const outside = figures.filter(
        ({ series: of, value, low, high }) =>
          of === id && [value, low, high].some((n) => n !== undefined && (n < 0 || n > 100)),
      );
      if (outside.length === 0) return [];
      const said = listed(
        outside.map(({ period, value, low }) => datedNumber(period, value ?? low ?? 0)),
      );
      return [
        {
          level: "look",
          rule: "percent-outside",
          file: figureFile(id),
          field: "value",
          id,
          sentence: {
            en: `A share lies between 0 and 100 percent, these do not: ${said.en}.`,
            ar: `النسبة تقع بين 0 و100 في المئة، وهذه ليست كذلك: ${said.ar}.`,
          },
        },
      ];
    });
