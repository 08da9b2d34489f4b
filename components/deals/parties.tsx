import type { Locale, PartyRole } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";

export type Party = { name: string; iso3: string | null; role: PartyRole };

type Props = { locale: Locale; parties: readonly Party[]; release?: string };

/** Who is in it and as what. Names stay as sources write them. */
export function Parties({ locale, parties, release }: Props) {
  const n = names(locale);
  if (parties.length === 0) return <p>{words(locale)("deals.no-parties")}</p>;
  return (
    <ul className="parties">
      {parties.map(({ name, iso3, role }) => (
        <li key={`${role} ${name}`}>
          <bdi lang="en">{name}</bdi>
          <span className="quiet">
            {n.partyRole[role]}
            {iso3 && (
              <>
                {" · "}
                <a href={href(locale, `/countries/${iso3}`, { release })}>{n.country(iso3)}</a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
