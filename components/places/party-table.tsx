import type { Locale, PartyRole } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { alphabetical, commaed } from "../i18n/listed";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { ScrollTable } from "../layout/scroll-table";

export type PartyRow = {
  name: string;
  nameAr: string | null;
  roles: readonly PartyRole[];
  deals: number;
  href: string;
};

type Props = { locale: Locale; parties: readonly PartyRow[] };

/** More than these are folded away. */
const OPEN = 10;

/** Who stands for a country in its deals, most deals first; the others folded. */
export function PartyTable({ locale, parties }: Props) {
  const t = words(locale);
  if (parties.length === 0) return <p>{t("places.no-parties")}</p>;
  const named = parties
    .map((party) => ({ ...party, name: (locale === "ar" ? party.nameAr : null) ?? party.name }))
    .sort((a, b) => b.deals - a.deals || alphabetical(locale, a.name, b.name));
  const more = named.slice(OPEN);
  return (
    <>
      <Table locale={locale} parties={named.slice(0, OPEN)} />
      {more.length > 0 && (
        <details className="long-list">
          <summary>{t("places.parties-more", { count: more.length })}</summary>
          <Table locale={locale} parties={more} />
        </details>
      )}
    </>
  );
}

function Table({ locale, parties }: { locale: Locale; parties: readonly Named[] }) {
  const t = words(locale);
  return (
    <ScrollTable label={t("places.parties-note")}>
      <table className="series-table card-table">
        <caption className="unseen">{t("places.parties")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("places.party")}</th>
            <th scope="col">{t("places.role")}</th>
            <th scope="col">{t("places.number-of-deals")}</th>
          </tr>
        </thead>
        <tbody>
          {parties.map(({ name, roles, deals, href }) => (
            <tr key={name}>
              <th scope="row">
                <a href={href}>
                  <bdi>{name}</bdi>
                </a>
              </th>
              <td data-label={t("places.role")}>
                {commaed(
                  locale,
                  roles.map((role) => names(locale).partyRole[role]),
                )}
              </td>
              <td data-label={t("places.number-of-deals")}>{format(locale).number(deals)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

type Named = Omit<PartyRow, "nameAr">;
