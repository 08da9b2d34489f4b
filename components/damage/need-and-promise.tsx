import { CitedNumber } from "@/components/citations/cited-number";
import type { Source } from "@/components/citations/source";
import type { AssetClass } from "@/components/overview/promise-and-need";
import { type DealFilters, NO_FILTERS, narrowedTo } from "@/db/filters";
import type { Total } from "@/db/rules/totals";
import type { Locale, Sector } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { rich } from "../i18n/rich";
import { href } from "../layout/links";
import { ScrollTable } from "../layout/scroll-table";
import { Section } from "../layout/section";

export type Beside = {
  assetClass: AssetClass;
  need?: { low: number; best: number; high: number; source: Source };
  promise: Total;
  sectors: readonly { code: Sector; quality: "exact" | "near" }[];
};

type Props = {
  locale: Locale;
  rows: readonly Beside[];
  /** What no class takes, and the parts of the breakdown by sector that it is in. */
  elsewhere: Total;
  elsewhereParts: readonly string[];
  release?: string;
};

/** The counted investment in some parts of the breakdown by sector. */
const listOf = (sectors: readonly string[], release?: string): DealFilters =>
  narrowedTo(
    { ...NO_FILTERS, flow: ["investment"], counting: ["counted"], ...(release ? { release } : {}) },
    "sector",
    sectors,
  );

/** Need beside promise, class by class, with what the two columns do not mean; never one divided by the other. */
export function NeedAndPromise({ locale, rows, elsewhere, elsewhereParts, release }: Props) {
  const t = words(locale);
  return (
    <Section id="need-and-promise" title={t("damage.by-asset")} note={t("damage.beside-note")}>
      <ScrollTable label={t("charts.table-title")}>
        <table className="series-table card-table beside-table">
          <caption className="unseen">{t("damage.by-asset")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("damage.asset-class")}</th>
              <th scope="col">{t("damage.need")}</th>
              <th scope="col">{t("damage.promise")}</th>
              <th scope="col">{t("damage.firm")}</th>
              <th scope="col">{t("damage.sectors-set-beside")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <BesideRow key={row.assetClass} locale={locale} row={row} release={release} />
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <p className="quiet">
        {rich(
          locale,
          "damage.elsewhere",
          {
            value: (
              <CitedNumber
                locale={locale}
                value={format(locale).money(elsewhere.best)}
                label={format(locale).money(elsewhere.best)}
                listHref={href(locale, "/deals", listOf(elsewhereParts, release))}
                lines={elsewhere.counted}
              />
            ),
          },
          { lines: t("common.lines", { count: elsewhere.counted }) },
        )}
      </p>
    </Section>
  );
}

type RowProps = { locale: Locale; row: Beside; release?: string };

function BesideRow({ locale, row, release }: RowProps) {
  const t = words(locale);
  const f = format(locale);
  const { need, promise } = row;
  const bands = ["signed", "under-way", "completed"] as const;
  const list = listOf(
    row.sectors.map(({ code }) => code),
    release,
  );
  const cited = (value: number, lines: number, target: string) =>
    lines === 0 ? (
      <span className="not-stated">{t("common.none")}</span>
    ) : (
      <CitedNumber
        locale={locale}
        value={f.money(value)}
        label={f.money(value)}
        listHref={target}
        lines={lines}
      />
    );
  const spread = promise.counted > 0 && f.spread(promise.low, promise.high);
  const firm = bands.map((band) => promise.byBand[band]);
  return (
    <tr>
      <th scope="row">{t(`damage.assets-${row.assetClass}`)}</th>
      <td data-label={t("damage.need")}>
        {need ? (
          <CitedNumber
            locale={locale}
            value={f.money(need.best)}
            label={f.money(need.best)}
            sources={[need.source]}
            {...(release ? { release } : {})}
          />
        ) : (
          <span className="not-stated">{t("common.not-stated")}</span>
        )}
      </td>
      <td data-label={t("damage.promise")}>
        {cited(promise.best, promise.counted, href(locale, "/deals", list))}
        {spread && <span className="value-note">{t("units.range", spread)}</span>}
        <span className="value-note">
          {t("totals.state-a-value", {
            stated: f.number(promise.counted),
            count: promise.counted + promise.withoutValue,
          })}
        </span>
      </td>
      <td data-label={t("damage.firm")}>
        {bands.map((band, at) => {
          const sum = firm[at];
          if (!sum || sum.lines === 0) return null;
          return (
            <span key={band} className="value-note">
              {names(locale).band[band]}{" "}
              {cited(sum.best, sum.lines, href(locale, "/deals", { ...list, stage: [band] }))}
            </span>
          );
        })}
      </td>
      <td data-label={t("damage.sectors-set-beside")}>
        <ul className="inline-list">
          {row.sectors.map(({ code, quality }) => (
            <li key={code}>
              <a href={href(locale, `/sectors/${code}`, release ? { release } : {})}>
                {names(locale).sector[code]}
              </a>{" "}
              <span className="quiet">{t(`damage.match-${quality}`)}</span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
