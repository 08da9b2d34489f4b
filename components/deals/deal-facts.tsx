import type { Governorate, Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { DefinitionList } from "../layout/definition-list";
import { href } from "../layout/links";
import type { DealSummary } from "./deal-row";
import { DealValue } from "./deal-value";

type Props = {
  locale: Locale;
  release?: string;
  deal: DealSummary;
  governorates: readonly string[];
  termYears: number | null;
  /** Last dated word of it, on the day of the release; missing when nothing is dated. */
  heard?: { lastHeard: string; days: number; dormant: boolean };
};

/** The deal at a glance: value, stage, where, what and for how long; what is not stated says so. */
export function DealFacts({ locale, release, deal, governorates, termYears, heard }: Props) {
  const t = words(locale);
  const n = names(locale);
  const f = format(locale);
  const list = (items: { key: string; label: string; to: string }[]) =>
    items.length === 0 ? (
      <span className="not-stated">{t("common.not-named")}</span>
    ) : (
      <ul className="inline-list">
        {items.map(({ key, label, to }) => (
          <li key={key}>
            <a href={href(locale, to, { release })}>{label}</a>
          </li>
        ))}
      </ul>
    );
  return (
    <DefinitionList
      entries={[
        {
          key: "value",
          term: t("deals.value"),
          said: <DealValue locale={locale} deal={deal} release={release} />,
        },
        {
          key: "stage",
          term: t("deals.stage"),
          said: deal.since
            ? t("deals.at-stage-since", { stage: n.stage[deal.stage], date: f.date(deal.since) })
            : t("deals.at-stage", { stage: n.stage[deal.stage] }),
        },
        {
          key: "countries",
          term: t("deals.countries"),
          said: list(
            deal.countries.map((c) => ({ key: c, label: n.country(c), to: `/countries/${c}` })),
          ),
        },
        {
          key: "sectors",
          term: t("deals.sectors"),
          said: list(
            deal.sectors.map((s) => ({ key: s, label: n.sector[s], to: `/sectors/${s}` })),
          ),
        },
        {
          key: "where",
          term: t("deals.where"),
          said: list(
            governorates.map((g) => ({
              key: g,
              label: n.governorate[g as Governorate],
              to: `/places/${g}`,
            })),
          ),
        },
        ...(heard
          ? [
              {
                key: "heard",
                term: t("delivery.last-heard"),
                said: (
                  <>
                    {t("delivery.heard-on", {
                      date: f.date(heard.lastHeard),
                      days: f.days(heard.days),
                    })}
                    {heard.dormant && (
                      <a className="tag" href={href(locale, "/delivery#dormant", { release })}>
                        {t("delivery.dormant")}
                      </a>
                    )}
                  </>
                ),
              },
            ]
          : []),
        ...(termYears === null
          ? []
          : [{ key: "term", term: t("deals.term-label"), said: f.years(termYears) }]),
      ]}
    />
  );
}
