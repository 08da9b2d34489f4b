import type { ReactNode } from "react";
import type { Locale } from "@/db/vocabulary";
import type { Text } from "../i18n/bilingual";
import { format } from "../i18n/format";
import { INTL_TAG } from "../i18n/locales";
import { words } from "../i18n/messages";
import { rich } from "../i18n/rich";
import { Section } from "../layout/section";
import { seriesHref } from "../people/series-href";

type Props = {
  locale: Locale;
  /** Deals that name the place and state no value, and the list of them. */
  withoutValue: { deals: number; href: string };
  /** Counted investment shared with other places. Whole US dollars. */
  joint: number;
  damage: "none" | "earthquake-only" | "some";
  hasCost: boolean;
  /** Series that reach other governorates and not this one. */
  missing: readonly { id: string; title: Text }[];
  release?: string;
};

/** What nobody has said of a place, as far as the ledger knows. */
export function Unknowns(props: Props) {
  const { locale, withoutValue, joint, damage, hasCost, missing, release } = props;
  const t = words(locale);
  const said: { key: string; node: ReactNode }[] = [];
  if (withoutValue.deals > 0)
    said.push({
      key: "value",
      node: (
        <a href={withoutValue.href}>{t("places.unknown-value", { count: withoutValue.deals })}</a>
      ),
    });
  if (joint > 0)
    said.push({
      key: "joint",
      node: t("places.unknown-joint", { value: format(locale).money(joint) }),
    });
  if (damage !== "some")
    said.push({
      key: "damage",
      node: t(damage === "none" ? "places.unknown-damage" : "places.unknown-war-damage"),
    });
  if (!hasCost) said.push({ key: "cost", node: t("places.unknown-cost") });
  if (missing.length > 0)
    said.push({
      key: "series",
      node: rich(locale, "places.unknown-series", {
        series: <SeriesLinks locale={locale} series={missing} release={release} />,
      }),
    });
  return (
    <Section id="unknown" title={t("places.unknown")}>
      <ul className="unknowns">
        {said.map(({ key, node }) => (
          <li key={key}>{node}</li>
        ))}
      </ul>
    </Section>
  );
}

type LinksProps = { locale: Locale; series: Props["missing"]; release?: string };

function SeriesLinks({ locale, series, release }: LinksProps) {
  const list = new Intl.ListFormat(INTL_TAG[locale]).formatToParts(
    series.map(({ title }) => title.text),
  );
  let at = -1;
  return list.map((part) => {
    if (part.type === "literal") return part.value;
    at += 1;
    const one = series[at];
    return one ? (
      <a key={one.id} href={seriesHref(locale, one.id, undefined, release)} lang={one.title.lang}>
        {part.value}
      </a>
    ) : null;
  });
}
