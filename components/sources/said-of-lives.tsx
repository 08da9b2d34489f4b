import { breakdownText } from "@/db/breakdowns";
import type { Locale } from "@/db/vocabulary";
import { RecordTable } from "../data/record-table";
import { exactValue } from "../figures/figure-value";
import { CURRENCY_NAMES } from "../i18n/currencies";
import { format } from "../i18n/format";
import { INTL_TAG } from "../i18n/locales";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { OwnLanguage } from "../layout/own-language";
import { Section } from "../layout/section";
import { seriesHref } from "../people/series-href";
import type { Said, SaidFigure } from "./said";
import { SaidMuch } from "./said-much";

type Props = { locale: Locale; said: Said; release?: string };

/** More rows than these are long to send to a phone. */
const MOST_LISTED = 200;

/** What one source says of how people live, of damage told by series, and of exchange rates. */
export function SaidOfLives(props: Props) {
  const t = words(props.locale);
  const { figures, rates } = props.said;
  const parts = [
    ["damage-figures", "sources.says-of-damage-series", figures.filter(isOfDamage)],
    ["figures", "sources.says-of-series", figures.filter((one) => !isOfDamage(one))],
  ] as const;
  return (
    <>
      {parts.map(([id, title, own]) =>
        own.length === 0 ? null : (
          <Section key={id} id={id} title={t(title)}>
            {own.length > MOST_LISTED ? (
              <SaidMuch {...props} figures={own} />
            ) : (
              <FigureRows {...props} figures={own} />
            )}
          </Section>
        ),
      )}
      {rates.length > 0 && (
        <Section id="rates" title={t("sources.says-of-rates")}>
          <RateRows {...props} />
        </Section>
      )}
    </>
  );
}

const isOfDamage = ({ series }: SaidFigure) => series.group === "damage";

function FigureRows({ locale, figures, release }: Props & { figures: readonly SaidFigure[] }) {
  const t = words(locale);
  return (
    <RecordTable
      caption={t("sources.says-of-series")}
      columns={[
        { key: "series", label: t("sources.series") },
        { key: "period", label: t("sources.period"), tight: true },
        { key: "amount", label: t("sources.amount") },
        { key: "place", label: t("sources.place") },
        { key: "verdict", label: t("sources.verdict") },
      ]}
      rows={figures.map(({ series, unit, figure }) => ({
        key: figure.id,
        verdict: figure.verdict,
        cells: [
          <a
            key="series"
            href={seriesHref(
              locale,
              series.id,
              { place: figure.place, breakdown: figure.breakdown },
              release,
            )}
          >
            <OwnLanguage locale={locale} text={series.title} />
          </a>,
          format(locale).period(figure.period),
          <span key="amount">
            {exactValue(locale, figure, unit)}
            {figure.breakdown && (
              <span className="value-note">
                <OwnLanguage locale={locale} text={breakdownText(locale, figure.breakdown)} />
              </span>
            )}
            {figure.note && (
              <span className="value-note">
                <OwnLanguage locale={locale} text={figure.note} />
              </span>
            )}
          </span>,
          figure.place === "SYR"
            ? t("common.whole-country")
            : names(locale).governorate[figure.place],
          <span key="verdict">
            <span className="verdict" data-verdict={figure.verdict}>
              {t(`people.${figure.verdict}`)}
            </span>
            {figure.why && (
              <span className="value-note">
                <OwnLanguage locale={locale} text={figure.why} />
              </span>
            )}
          </span>,
        ],
      }))}
    />
  );
}

function RateRows({ locale, said }: Props) {
  const t = words(locale);
  // A rate has more places than an amount.
  const exact = new Intl.NumberFormat(INTL_TAG[locale], { maximumSignificantDigits: 8 });
  return (
    <RecordTable
      caption={t("sources.says-of-rates")}
      columns={[
        { key: "month", label: t("sources.period") },
        { key: "rate", label: t("sources.amount") },
      ]}
      rows={said.rates.map(({ currency, month, units }) => ({
        key: `${currency}/${month}`,
        cells: [
          month === null ? t("sources.a-peg") : format(locale).date(month),
          t("sources.rate-said", {
            rate: exact.format(units),
            currency: CURRENCY_NAMES[locale][currency],
          }),
        ],
      }))}
    />
  );
}
