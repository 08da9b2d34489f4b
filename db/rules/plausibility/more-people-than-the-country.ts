// A number of people larger than the population of the country is pointed out.
import { type Check, figureFile } from "./facts";
import { datedNumber, grouped, listed } from "./wording";

export const checkMorePeopleThanTheCountry: Check = ({ series, figures, limits }) =>
  series
    .filter(({ unit }) => unit === "people")
    .flatMap(({ id }) => {
      const above = figures.filter(
        ({ series: of, value, low }) => of === id && (value ?? low ?? 0) > limits.population,
      );
      if (above.length === 0) return [];
      const said = listed(
        above.map(({ period, value, low }) => datedNumber(period, value ?? low ?? 0)),
      );
      const most = grouped(limits.population);
      return [
        {
          level: "look",
          rule: "more-people-than-the-country",
          file: figureFile(id),
          field: "value",
          id,
          sentence: {
            en: `More people than the ${most} who live in the country: ${said.en}.`,
            ar: `عدد يفوق سكان البلاد البالغين ${most}: ${said.ar}.`,
          },
        },
      ];
    });
