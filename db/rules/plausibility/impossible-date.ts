// A date that no calendar has, such as 30 February, stops publication.
import { isRealDate } from "../dates";
import { type Check, dealFile, figureFile } from "./facts";

export const checkImpossibleDates: Check = ({
  deals,
  sources,
  figures,
  assessments,
  corrections,
}) => {
  const dates: { date: string | undefined; file: string; field: string; id: string }[] = [
    ...deals.flatMap(({ id, events, claims }) =>
      Object.entries({ events, claims }).flatMap(([list, items]) =>
        items.map(({ on }, i) => ({ date: on, file: dealFile(id), field: `${list}.${i}.on`, id })),
      ),
    ),
    ...sources.map(({ id, published_on }) => ({
      date: published_on,
      file: "sources.csv",
      field: "published_on",
      id,
    })),
    ...assessments.map((a) => ({
      date: a.published_on,
      file: "assessments.csv",
      field: "published_on",
      id: a.id,
    })),
    ...corrections.map(({ date, record }) => ({
      date,
      file: "corrections.csv",
      field: "date",
      id: record,
    })),
    ...figures.flatMap(({ series, period }) =>
      period
        .split("/")
        .map((date) => ({ date, file: figureFile(series), field: "period", id: series })),
    ),
  ];
  return dates.flatMap(({ date, file, field, id }) =>
    date === undefined || isRealDate(date)
      ? []
      : [
          {
            level: "stop" as const,
            rule: "impossible-date",
            file,
            field,
            id,
            sentence: {
              en: `No calendar has the date ${date}.`,
              ar: `لا يوجد في التقويم تاريخ ${date}.`,
            },
          },
        ],
  );
};
