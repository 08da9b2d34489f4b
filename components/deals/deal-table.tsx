import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { commaed } from "../i18n/listed";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";
import { OwnLanguage } from "../layout/own-language";
import type { DealSummary } from "./deal-row";
import { DealValue } from "./deal-value";
import { SortHeading, type Sorting } from "./sort-heading";
import { StageMark } from "./stage-mark";

type Props = {
  locale: Locale;
  deals: readonly DealSummary[];
  /** Where the table can be sorted: the page it stands on. */
  sorting?: Sorting;
  release?: string;
  /** What the table holds, for readers who do not see it. */
  caption: string;
};

/** Deals in rows; on a phone each row is a card. Where those that are not counted stand last, a row says so. */
export function DealTable({ locale, deals, sorting, release, caption }: Props) {
  const counted = countedFirst(deals);
  const mixed = new Set(deals.map(({ flow }) => flow)).size > 1;
  const rows = (some: readonly DealSummary[]) =>
    some.map((deal) => (
      <DealTableRow key={deal.id} locale={locale} deal={deal} mixed={mixed} release={release} />
    ));
  return (
    <table className="deal-table wide-table">
      <caption className="unseen">{caption}</caption>
      <thead>
        <Headings locale={locale} sorting={sorting} />
      </thead>
      <tbody>{rows(deals.slice(0, counted))}</tbody>
      {counted < deals.length && (
        <tbody>
          <tr className="table-divider">
            <th scope="rowgroup" colSpan={7}>
              {words(locale)("deals.not-counted")}
            </th>
          </tr>
          {rows(deals.slice(counted))}
        </tbody>
      )}
    </table>
  );
}

/** How many rows stand before those that are not counted; all of them where the two are mixed, or all are alike. */
function countedFirst(deals: readonly DealSummary[]): number {
  const first = deals.findIndex(({ counted }) => !counted);
  const apart = first > 0 && deals.slice(first).every(({ counted }) => !counted);
  return apart ? first : deals.length;
}

function Headings({ locale, sorting }: Pick<Props, "locale" | "sorting">) {
  const t = words(locale);
  const sortable = [
    { column: "title", first: "title", label: t("deals.deal") },
    { column: "value", first: "-value", label: t("deals.value") },
    { column: "stage", first: "-stage", label: t("deals.stage") },
    { column: "since", first: "-since", label: t("deals.since") },
  ] as const;
  const plain = ["countries", "sectors", "sources"] as const;
  return (
    <tr>
      {sortable.map((one) =>
        sorting ? (
          <SortHeading key={one.column} locale={locale} sorting={sorting} {...one} />
        ) : (
          <th key={one.column} scope="col" data-column={one.column}>
            {one.label}
          </th>
        ),
      )}
      {plain.map((column) => (
        <th key={column} scope="col" data-column={column}>
          {t(`deals.${column}`)}
        </th>
      ))}
    </tr>
  );
}

type RowProps = {
  locale: Locale;
  deal: DealSummary;
  /** The table holds several kinds of money, which are never added: each row names its own. */
  mixed: boolean;
  release?: string;
};

function DealTableRow({ locale, deal, mixed, release }: RowProps) {
  const t = words(locale);
  const n = names(locale);
  const f = format(locale);
  const countries = deal.countries.map(n.country);
  const sectors = deal.sectors.map((sector) => n.sector[sector]);
  return (
    <tr>
      <th scope="row" data-column="title">
        <a href={href(locale, `/deals/${deal.id}`, { release })}>
          <OwnLanguage locale={locale} text={deal.title} />
        </a>
        {deal.lineKind === "rest" && (
          <>
            {" "}
            <span className="tag">{t("deals.package")}</span>
          </>
        )}
        {mixed && <span className="value-note">{n.flow[deal.flow]}</span>}
      </th>
      <td data-column="value" data-label={t("deals.value")}>
        <DealValue locale={locale} deal={deal} release={release} />
      </td>
      <td data-column="stage" data-label={t("deals.stage")}>
        <StageMark locale={locale} stage={deal.stage} />
      </td>
      <td data-column="since" data-label={t("deals.since")}>
        {deal.since === null ? (
          <span className="not-stated">{t("deals.no-date")}</span>
        ) : (
          <time dateTime={deal.since}>{f.shortDate(deal.since)}</time>
        )}
      </td>
      <td data-column="countries" data-label={t("deals.countries")}>
        {listed(locale, countries) ?? <Funders locale={locale} funders={deal.funders} />}
      </td>
      <td data-column="sectors" data-label={t("deals.sectors")}>
        {listed(locale, sectors) ?? <NotStated locale={locale} />}
      </td>
      <td data-column="sources" data-label={t("deals.sources")}>
        {f.number(deal.sources)}
      </td>
    </tr>
  );
}

const listed = (locale: Locale, all: string[]) =>
  all.length === 0 ? undefined : commaed(locale, all);

/** The World Bank is of no one country, and yet no stranger. */
function Funders({ locale, funders }: { locale: Locale; funders: DealSummary["funders"] }) {
  if (funders.length === 0) return <NotStated locale={locale} />;
  return commaed(
    locale,
    funders.map(({ text }) => text),
  );
}

function NotStated({ locale }: { locale: Locale }) {
  return <span className="not-stated">{words(locale)("common.not-named")}</span>;
}
