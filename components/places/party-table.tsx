import type { Locale, PartyRole } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { ScrollTable } from "../layout/scroll-table";

export type PartyRow = {
  name: string;
  nameAr: string | null;
  role: PartyRole;
  deals: number;
  href: string;
};

type Props = { locale: Locale; parties: readonly PartyRow[] };

/** Who stands for a country in its deals. */
export function PartyTable({ locale, parties }: Props) {
  const t = words(locale);
  if (parties.length === 0) return <p>{t("places.no-parties")}</p>;
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
          {parties.map(({ name, nameAr, role, deals, href }) => (
            <tr key={`${name}/${role}`}>
              <th scope="row">
                <a href={href}>
                  <bdi>{(locale === "ar" ? nameAr : null) ?? name}</bdi>
                </a>
              </th>
              <td data-label={t("places.role")}>{names(locale).partyRole[role]}</td>
              <td data-label={t("places.number-of-deals")}>{format(locale).number(deals)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
