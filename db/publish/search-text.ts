import { countryName } from "../countries";
import { foldText } from "../fold";
import type { DealRecord, PlaceRecord, SectorRecord, SourceRecord } from "../records";

type Known = {
  sourceById: ReadonlyMap<string, SourceRecord>;
  sectors: readonly SectorRecord[];
  places: readonly PlaceRecord[];
  partyInArabic: ReadonlyMap<string, string>;
  partyBySpelling: ReadonlyMap<string, string>;
  publisherInArabic: ReadonlyMap<string, string>;
  describedInArabic: ReadonlyMap<string, string>;
};

/** Stands between two pieces of text: no word is read across it, so each piece can be folded by itself. */
const BETWEEN = " · ";

const folded = (words: readonly (string | undefined)[]) =>
  words.flatMap((text) => (text ? [foldText(text)] : [])).join(BETWEEN);

/** Sources and places are named by many deals: their words are folded once. */
function once(wordsOf: (id: string) => readonly (string | undefined)[]): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const kept = known.get(id);
    if (kept !== undefined) return kept;
    const text = folded(wordsOf(id));
    known.set(id, text);
    return text;
  };
}

/**
 * In: what deals name. Out: a function from a deal to the words it is found by: its own, its parties', its places' and
 * its sources', in both languages, folded.
 */
export function searchTextOf({
  sourceById,
  sectors,
  places,
  partyInArabic,
  partyBySpelling,
  publisherInArabic,
  describedInArabic,
}: Known) {
  const sectorByCode = new Map<string, SectorRecord>(sectors.map((s) => [s.code, s]));
  const placeByCode = new Map<string, PlaceRecord>(places.map((p) => [p.code, p]));
  const country = once((iso3) => [countryName(iso3, "en"), countryName(iso3, "ar")]);
  const sector = once((code) => {
    const named = sectorByCode.get(code);
    return [named?.name_en, named?.name_ar];
  });
  const governorate = once((code) => {
    const place = placeByCode.get(code);
    return [place?.name_en, place?.name_ar, place?.aliases];
  });
  const source = once((id) => {
    const said = sourceById.get(id);
    const inArabic = said?.publisher && publisherInArabic.get(said.publisher);
    return [said?.publisher, inArabic, said?.title, said?.described_as, describedInArabic.get(id)];
  });
  return (deal: DealRecord): { title: string; body: string } => {
    const spellings = deal.parties.flatMap(({ name }) => {
      const known = partyBySpelling.get(name);
      return known === undefined ? [name] : [name, known];
    });
    const own = [
      deal.id,
      deal.summary.en,
      deal.summary.ar,
      ...spellings.flatMap((name) => [name, partyInArabic.get(name)]),
      ...deal.capacity.flatMap(({ what }) => [what.en, what.ar]),
      ...deal.open_questions.flatMap((q) => [q.en, q.ar]),
    ];
    const named = [
      ...deal.countries.map((c) => country(c.iso3)),
      ...deal.sectors.map(sector),
      ...deal.governorates.map(governorate),
      ...new Set([...deal.claims, ...deal.events].map((c) => source(c.source))),
    ];
    return {
      title: folded([deal.title.en, deal.title.ar]),
      body: [folded(own), ...named].filter((text) => text !== "").join(BETWEEN),
    };
  };
}
