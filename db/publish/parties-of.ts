import type { DealRecord } from "../records";
import type { Facts } from "../rules/plausibility/facts";
import type { deal_parties } from "../schema/deals";

type Names = Pick<Facts, "partyBySpelling" | "partyInArabic">;
type Party = Omit<typeof deal_parties.$inferInsert, "deal" | "position">;

const joined = (spellings: readonly string[], mark: string) =>
  spellings.length === 0 ? undefined : [...new Set(spellings)].join(mark);

/**
 * The parties of a deal, each by the one name it goes by. A party that the file has under two spellings in one role
 * is one party; what the file calls it otherwise is kept beside the name.
 */
export function partiesOf(deal: DealRecord, { partyBySpelling, partyInArabic }: Names): Party[] {
  const found = new Map<string, { party: Party; spellings: string[] }>();
  for (const { name: spelling, role, iso3 } of deal.parties) {
    const name = partyBySpelling.get(spelling) ?? spelling;
    const key = JSON.stringify([name, role]);
    const known = found.get(key) ?? { party: { name, role }, spellings: [] };
    known.party.iso3 ??= iso3;
    if (spelling !== name) known.spellings.push(spelling);
    found.set(key, known);
  }
  return [...found.values()].map(({ party, spellings }) => {
    const name_ar = partyInArabic.get(party.name);
    const inArabic = spellings.flatMap((spelling) => partyInArabic.get(spelling) ?? []);
    return {
      ...party,
      name_ar,
      named_as: joined(spellings, "; "),
      named_as_ar: joined(
        inArabic.filter((spelling) => spelling !== name_ar),
        "؛ ",
      ),
    };
  });
}
