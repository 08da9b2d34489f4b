// A source published before the day of what it is said to report is pointed out.
import { isSurelyBefore } from "../dates";
import { type Check, dealFile } from "./facts";

export const checkReportedBeforeItHappened: Check = ({ deals, sourceById }) =>
  deals.flatMap(({ id, events, claims }) => {
    const dated = [
      ...events.map(({ on, source }, index) => ({ on, source, field: `events.${index}` })),
      ...claims.map(({ on, source }, index) => ({ on, source, field: `claims.${index}` })),
    ];
    return dated.flatMap(({ on, source, field }) => {
      const published = sourceById.get(source)?.published_on;
      if (on === undefined || published === undefined || !isSurelyBefore(published, on)) return [];
      return [
        {
          level: "look",
          rule: "reported-before-it-happened",
          file: dealFile(id),
          field,
          id,
          sentence: {
            en: `The source ${source} was published on ${published}, before the ${on} that it is said to report.`,
            ar: `نُشر المصدر ${source} في ${published}، أي قبل ${on} الذي يُنسب إليه الإخبار عنه.`,
          },
        },
      ];
    });
  });
