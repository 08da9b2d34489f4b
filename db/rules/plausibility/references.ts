// What a record points at must exist: a source, a package, the deal that counts the money, a series, an assessment, a place, a sector, the name a party goes by.
import type { Complaint } from "../complaint";
import { type Check, dealFile, type Facts, figureFile, type Records } from "./facts";

type Citation = { source: string; file: string; field: string; id: string };

/**
 * Every place where a record cites a source that is asked for, one by one: there are millions in a large ledger,
 * so nothing is built for the others.
 */
export function* citationsOf(
  { deals, figures, estimates, rates }: Records,
  isAskedFor: (source: string) => boolean = () => true,
): Generator<Citation> {
  for (const { id, events, claims, capacity } of deals) {
    const lists = { events, claims, capacity };
    for (const list of ["events", "claims", "capacity"] as const) {
      for (const [i, { source }] of lists[list].entries()) {
        if (isAskedFor(source))
          yield { source, file: dealFile(id), field: `${list}.${i}.source`, id };
      }
    }
  }
  for (const { source, series: id, period } of figures) {
    const field = `${period}, source`;
    if (isAskedFor(source)) yield { source, file: figureFile(id), field, id };
  }
  for (const { source, id } of estimates) {
    if (isAskedFor(source)) yield { source, file: "estimates.csv", field: "source", id };
  }
  for (const { source, currency, month } of rates) {
    const id = [currency, month].filter(Boolean).join(" ");
    if (isAskedFor(source)) yield { source, file: "exchange-rates.csv", field: "source", id };
  }
}

const WHAT = {
  source: ["source", "المصدر"],
  parent: ["package", "الحزمة"],
  deal: ["deal", "الصفقة"],
  series: ["series", "المؤشر"],
  assessment: ["assessment", "التقييم"],
  place: ["place", "المكان"],
  sector: ["sector", "القطاع"],
  record: ["record", "القيد"],
  party: ["party", "الطرف"],
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
    sentence: { en: `There is no ${en} "${to}".`, ar: `غير موجود: ${ar} "${to}".` },
  };
}

function* pointersOf(facts: Facts, isKnown: (source: string) => boolean): Generator<Pointer> {
  for (const { source, ...at } of citationsOf(facts, (source) => !isKnown(source))) {
    yield { what: "source", to: source, ...at };
  }
  for (const { id, parent, counted_in, governorates, sectors } of facts.deals) {
    const at = { file: dealFile(id), id };
    if (parent !== undefined) yield { what: "parent", to: parent, field: "parent", ...at };
    if (counted_in) yield { what: "deal", to: counted_in.deal, field: "counted_in", ...at };
    for (const to of governorates) yield { what: "place", to, field: "governorates", ...at };
    for (const to of sectors) yield { what: "sector", to, field: "sectors", ...at };
  }
  for (const { series, place, period } of facts.figures) {
    const at = { file: figureFile(series), id: series };
    yield { what: "series", to: series, field: "series", ...at };
    yield { what: "place", to: place, field: `${period}, place`, ...at };
  }
  for (const { id, assessment, area } of facts.estimates) {
    const at = { file: "estimates.csv", id };
    yield { what: "assessment", to: assessment, field: "assessment", ...at };
    yield { what: "place", to: area, field: "area", ...at };
  }
  for (const { name, same_as } of facts.parties) {
    const at = { file: "parties.csv", field: "same_as", id: name };
    if (same_as !== undefined) yield { what: "party", to: same_as, ...at };
  }
  for (const { record } of facts.corrections) {
    yield { what: "record", to: record, file: "corrections.csv", field: "record", id: record };
  }
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
    // Not a spelling of another: one step leads to the name.
    party: new Set(facts.parties.flatMap(({ name, same_as }) => (same_as ? [] : name))),
    record: new Set(
      Object.entries({ deal: deals, source: sources, series, estimate: estimates }).flatMap(
        ([kind, all]) => [...all].map((id) => `${kind}:${id}`),
      ),
    ),
  };
  const missing = new Map<string, Pointer>();
  for (const pointer of pointersOf(facts, (source) => sources.has(source))) {
    if (!known[pointer.what].has(pointer.to)) missing.set(JSON.stringify(pointer), pointer);
  }
  return [...missing.values()].map(unknown);
};
