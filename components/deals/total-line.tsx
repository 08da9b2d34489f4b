import type { Flow, LeftOut, Locale } from "@/db/vocabulary";
import { CitedNumber } from "../citations/cited-number";
import { format } from "../i18n/format";
import { INTL_TAG } from "../i18n/locales";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { rich } from "../i18n/rich";

/** What one kind of money comes to. Whole US dollars. */
export type FlowSum = {
  flow: Flow;
  low: number;
  best: number;
  high: number;
  /** Lines counted, and the list that shows them. */
  lines: number;
  href: string;
};

export type LeftOutSum = {
  reason: LeftOut;
  lines: number;
  /** What the lines left out would have come to, kinds of money apart; empty where nothing is stated. */
  worth: readonly { flow: Flow; best: number }[];
  href: string;
};

type Props = {
  locale: Locale;
  flows: readonly FlowSum[];
  /** "n of m are counted": with those left out they make all that match. */
  counted: number;
  lines: number;
  leftOut: readonly LeftOutSum[];
};

/** What the list comes to, one kind of money at a time, and what was left out of it and why. */
export function TotalLine({ locale, flows, counted, lines, leftOut }: Props) {
  const t = words(locale);
  const worth = flows.filter(({ lines }) => lines > 0);
  return (
    <div className="total-line">
      {worth.length === 0 ? (
        <p className="total-sum">{t("totals.no-value-yet")}</p>
      ) : (
        worth.map((sum) => <FlowTotal key={sum.flow} locale={locale} sum={sum} />)
      )}
      {lines > 0 && (
        <p className="quiet">
          {t("totals.counted-of", { counted: format(locale).number(counted), count: lines })}
          {worth.length > 1 && ` · ${t("totals.flows-apart")}`}
        </p>
      )}
      <LeftOutList locale={locale} leftOut={leftOut} />
    </div>
  );
}

function FlowTotal({ locale, sum }: { locale: Locale; sum: FlowSum }) {
  const f = format(locale);
  const value = f.money(sum.best);
  const spread = f.spread(sum.low, sum.high);
  const cited = <CitedNumber locale={locale} value={value} listHref={sum.href} lines={sum.lines} />;
  return (
    <p className="total-sum">
      {rich(locale, `totals.flow-${sum.flow}`, { value: cited })}
      {spread && (
        <>
          {" "}
          <span className="quiet">{words(locale)("totals.between", spread)}</span>
        </>
      )}
    </p>
  );
}

/** Kinds of money are listed, never added. */
const worthWords = (locale: Locale, worth: LeftOutSum["worth"]) =>
  new Intl.ListFormat(INTL_TAG[locale]).format(
    worth.map(({ flow, best }) =>
      words(locale)(`totals.flow-${flow}`, { value: format(locale).money(best) }),
    ),
  );

function LeftOutList({ locale, leftOut }: Pick<Props, "locale" | "leftOut">) {
  const t = words(locale);
  const kept = leftOut.filter(({ lines }) => lines > 0);
  if (kept.length === 0) return null;
  return (
    <details className="left-out">
      <summary>
        {t("totals.left-out-count", { count: kept.reduce((sum, { lines }) => sum + lines, 0) })}
      </summary>
      <ul className="list-plain">
        {kept.map(({ reason, lines, worth, href }) => {
          const why = t("totals.left-out-lines", {
            count: lines,
            reason: names(locale).leftOut[reason],
          });
          return (
            <li key={reason}>
              <a className="left-out-reason" href={href}>
                {worth.length > 0
                  ? t("totals.left-out-worth", { lines: why, value: worthWords(locale, worth) })
                  : why}
              </a>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
