// A source published before the day of what it is said to report is pointed out.
import { isSurelyBefore } from "../dates";
import { type Check, dealFile } from "./facts";
import { dated } from "./wording";

export const checkReportedBeforeItHappened: Check = ({ deals, sourceById, publisherInArabic }) =>
  deals.flatMap(({ id, events, claims }) => {
    const said = [
      ...events.map(({ on, source }, index) => ({ on, source, field: `events.${index}` })),
      ...claims.map(({ on, source }, index) => ({ on, source, field: `claims.${index}` })),
    ];
    return said.flatMap(({ on, source, field }) => {
      const { published_on: published, publisher = source } = sourceById.get(source) ?? {};
      if (on === undefined || published === undefined || !isSurelyBefore(published, on)) return [];
      const [day, ofEvent] = [dated(published), dated(on)];
      const nameAr = publisherInArabic.get(publisher) ?? publisher;
      return [
        {
          level: "look",
          rule: "reported-before-it-happened",
          file: dealFile(id),
          field,
          id,
          sentence: {
            en: `The page of ${publisher} was published on ${day.en}, before the ${ofEvent.en} that it is said to report.`,
            ar: `صفحة ${nameAr} منشورة في ${day.ar}، أي قبل ${ofEvent.ar} الذي يُنسب إليها الإخبار عنه.`,
          },
        },
      ];
    });
  });
