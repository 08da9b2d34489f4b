import { GOVERNORATES, type Governorate, type Locale } from "@/db/vocabulary";
import type { MapSpec } from "../charts/spec";
import { mapSteps, otherLegend, stepLegend, stepOf } from "../explore/map-steps";
import { format } from "../i18n/format";
import { enumerated } from "../i18n/listed";
import { DIRECTION, INTL_TAG } from "../i18n/locales";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";

type PlaceMap = {
  id: string;
  title: string;
  /** How many deals name each governorate. */
  deals: ReadonlyMap<string, number>;
  locale: Locale;
  width: number;
  release?: string;
};

/** The country to choose from: darker where more deals name the governorate, each a link to its page. */
export function placeMap({ id, title, deals, locale, width, release }: PlaceMap): MapSpec {
  const t = words(locale);
  const steps = mapSteps([...deals.values()]);
  const areas = GOVERNORATES.map((key: Governorate) => {
    const count = deals.get(key) ?? 0;
    const label = names(locale).governorate[key];
    const valueLabel = count > 0 ? format(locale).number(count) : t("common.none");
    const said = count > 0 ? t("common.deals", { count }) : t("places.none-named");
    const tone = stepOf(count, steps)?.tone;
    return {
      key,
      label,
      valueLabel,
      title: t("places.deals-naming", { place: label, deals: said }),
      href: href(locale, `/places/${key}`, { release }),
      ...(tone ? { value: count, tone } : { empty: true }),
    };
  });
  return {
    form: "map",
    id,
    title,
    description: enumerated(
      locale,
      areas.map((area) => area.title),
    ),
    direction: DIRECTION[locale],
    locale,
    width,
    legend: [
      ...stepLegend(steps, format(locale).number, locale, true),
      ...otherLegend(areas, { empty: t("places.none-named"), unknown: t("charts.no-value") }),
    ],
    none: t("charts.none"),
    areas,
  };
}

/** More names than this would bury the finding. */
const MOST_NAMED = 3;

/** Which governorate is named in the most deals; of several alike none goes before the others. */
export function placesFinding(deals: ReadonlyMap<string, number>, locale: Locale): string {
  const t = words(locale);
  const most = Math.max(0, ...deals.values());
  if (most === 0) return t("findings.nothing");
  const first = GOVERNORATES.filter((key) => deals.get(key) === most).map(
    (key) => names(locale).governorate[key],
  );
  const said = t("common.deals", { count: most });
  const named = new Intl.ListFormat(INTL_TAG[locale]).format(first.slice(0, MOST_NAMED));
  if (first.length === 1)
    return t("places.choose-finding", { first: named, count: format(locale).number(most) });
  if (first.length <= MOST_NAMED) return t("places.choose-alike", { names: named, deals: said });
  return t("places.choose-many", { places: first.length, deals: said });
}
