import type { Locale, PartyRole } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";

export type Party = {
  name: string;
  nameAr: string | null;
  /** What else it is called in this deal, in the reader's language; null: nothing else. */
  namedAs: string | null;
  iso3: string | null;
  role: PartyRole;
};

type Props = { locale: Locale; parties: readonly Party[]; release?: string };

/** Who is in it and as what. On Arabic pages the name that was translated stands beside its Arabic. */
export function Parties({ locale, parties, release }: Props) {
  const n = names(locale);
  const t = words(locale);
  if (parties.length === 0) return <p>{t("deals.no-parties")}</p>;
  return (
    <ul className="parties">
      {parties.map(({ name, nameAr, namedAs, iso3, role }) => (
        <li key={`${role} ${name}`}>
          <PartyName locale={locale} name={name} nameAr={nameAr} />
          <span className="quiet">
            {n.partyRole[role]}
            {iso3 && (
              <>
                {" · "}
                <a href={href(locale, `/countries/${iso3}`, { release })}>{n.country(iso3)}</a>
              </>
            )}
          </span>
          {namedAs && <span className="value-note">{t("deals.named-as", { names: namedAs })}</span>}
        </li>
      ))}
    </ul>
  );
}

function PartyName({ locale, name, nameAr }: { locale: Locale } & Pick<Party, "name" | "nameAr">) {
  const latin = <bdi lang="en">{name}</bdi>;
  if (locale === "en" || nameAr === null) return latin;
  return (
    <span>
      <bdi>{nameAr}</bdi> <span className="quiet">{latin}</span>
    </span>
  );
}
