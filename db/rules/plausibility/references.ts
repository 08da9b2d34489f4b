// What a record points at must exist: a source, a package, the deal that counts the money, a series, an assessment, a place, a sector.
import type { Complaint } from "../complaint";
import { type Check, dealFile, type Facts, figureFile, type Records } from "./facts";

type Citation = { source: string; file: string; field: string; id: string };

/** Every place where a record cites a source. */
export function citationsOf({ deals, figures, estimates, rates }: Records): Citation[] {
  return [
    ...deals.flatMap(({ id, events, claims, capacity }) =>
      Object.entries({ events, claims, capacity }).flatMap(([list, items]) =>
        items.map(({ source }, i) => ({
          source,
          file: dealFile(id),
          field: `${list}.${i}.source`,
          id,
        })),
      ),
    ),
    ...figures.map(({ source, series, period }) => ({
      source,
      file: figureFile(series),
      field: `${period}, source`,
      id: series,
    })),
    ...estimates.map(({ source, id }) => ({ source, file: "estimates.csv", field: "source", id })),
    ...rates.map(({ source, currency, month }) => ({
      source,
      file: "exchange-rates.csv",
      field: "source",
      id: [currency, month].filter(Boolean).join(" "),
    })),
  ];
}

const WHAT = {
  source: ["source", "المصدر"],
  parent: ["package", "الحزمة"],
  deal: ["deal", "الصفقة"],
  series: ["series", "السلسلة"],
  assessment: ["assessment", "التقييم"],
  place: ["place", "المكان"],
  sector: ["sector", "القطاع"],
  record: ["record", "السجل"],
} as const;

type Pointer = { what: keyof typeof WHAT; to: string; file: string; field: string; id: string };

function unknown({ what, to, file, field, id }: Pointer): Complaint {
  const [en, ar] = WHAT[what];
  return {
    level: "stop",
    rule: "unknown-reference",
    file,
    field,
    id,
    sentence: { en: `There is no ${en} "${to}".`, ar: `لا وجود لـ${ar} "${to}".` },
  };
}

function pointersOf(facts: Facts): Pointer[] {
  const { deals, figures, estimates, corrections } = facts;
  return [
    ...citationsOf(facts).map(({ source, ...at }) => ({
      what: "source" as const,
      to: source,
      ...at,
    })),
    ...deals.flatMap(({ id, parent, counted_in, governorates, sectors }): Pointer[] => {
      const at = { file: dealFile(id), id };
      return [
        ...(parent === undefined
          ? []
          : [{ what: "parent" as const, to: parent, field: "parent", ...at }]),
        ...(counted_in
          ? [{ what: "deal" as const, to: counted_in.deal, field: "counted_in", ...at }]
          : []),
        ...governorates.map((to) => ({ what: "place" as const, to, field: "governorates", ...at })),
        ...sectors.map((to) => ({ what: "sector" as const, to, field: "sectors", ...at })),
      ];
    }),
    ...figures.flatMap(({ series, place, period }): Pointer[] => {
      const at = { file: figureFile(series), id: series };
      return [
        { what: "series", to: series, field: "series", ...at },
        { what: "place", to: place, field: `${period}, place`, ...at },
      ];
    }),
    ...estimates.flatMap(({ id, assessment, area }): Pointer[] => [
      { what: "assessment", to: assessment, file: "estimates.csv", field: "assessment", id },
      { what: "place", to: area, file: "estimates.csv", field: "area", id },
    ]),
    ...corrections.map(({ record }) => ({
      what: "record" as const,
      to: record,
      file: "corrections.csv",
      field: "record",
      id: record,
    })),
  ];
}

export const checkReferences: Check = (facts) => {
  const ids = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
  const [deals, sources, series] = [ids(facts.deals), ids(facts.sources), ids(facts.series)];
  const estimates = ids(facts.estimates);
  const known: Record<keyof typeof WHAT, ReadonlySet<string>> = {
    source: sources,
    parent: ids(facts.deals.filter(({ kind }) => kind === "package")),
    deal: deals,
    series,
    assessment: ids(facts.assessments),
    place: new Set(["SYR", ...facts.places.map(({ code }) => code)]),
    sector: new Set(facts.sectors.map(({ code }) => code)),
    record: new Set(
      Object.entries({ deal: deals, source: sources, series, estimate: estimates }).flatMap(
        ([kind, all]) => [...all].map((id) => `${kind}:${id}`),
      ),
    ),
  };
  const missing = pointersOf(facts).filter(({ what, to }) => !known[what].has(to));
  const once = new Map(missing.map((pointer) => [JSON.stringify(pointer), pointer]));
  return [...once.values()].map(unknown);
};
