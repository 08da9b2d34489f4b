import { countryName } from "../countries";
import { foldText } from "../fold";
import type { DealRecord, PlaceRecord, SectorRecord, SourceRecord } from "../records";

type Known = {
  sources: ReadonlyMap<string, SourceRecord>;
  sectors: ReadonlyMap<string, SectorRecord>;
  places: ReadonlyMap<string, PlaceRecord>;
};

/** The words a deal is found by: its own, its parties', its places' and its sources', in both languages, folded. */
export function searchText(deal: DealRecord, known: Known): { title: string; body: string } {
  const sources = [...deal.claims, ...deal.events].map((c) => known.sources.get(c.source));
  const body = [
    deal.id,
    deal.summary.en,
    deal.summary.ar,
    ...deal.parties.map((p) => p.name),
    ...deal.countries.flatMap((c) => [countryName(c.iso3, "en"), countryName(c.iso3, "ar")]),
    ...deal.sectors.flatMap((s) => [known.sectors.get(s)?.name_en, known.sectors.get(s)?.name_ar]),
    ...deal.governorates.flatMap((g) => {
      const place = known.places.get(g);
      return [place?.name_en, place?.name_ar, place?.aliases];
    }),
    ...deal.open_questions.flatMap((q) => [q.en, q.ar]),
    ...new Set(sources.flatMap((s) => [s?.publisher, s?.title, s?.described_as])),
  ];
  return {
    title: foldText([deal.title.en, deal.title.ar].join(" ")),
    body: foldText(body.filter(Boolean).join(" · ")),
  };
}
