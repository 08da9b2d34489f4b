import { ALONE, NARROW } from "@/components/charts/widths";
import { words } from "@/components/i18n/messages";
import { namedFinding } from "@/components/overview/named-finding";
import { placeMap, placesFinding } from "@/components/places/place-map";
import { placesTable } from "@/components/places/places-table";
import { chosenBy } from "@/db/filters";
import { countNamed } from "@/db/queries/facets";
import type { Governorate } from "@/db/vocabulary";
import { type ChartContext, type Drawn, hrefTo } from "./chart";
import { onMap } from "./outlines";

/** Governorates by how many deals name each, alone or with others: all kinds of money, since deals are counted. */
export function placesNamed({ db, locale, filters: asked }: ChartContext): Drawn {
  const filters = chosenBy(asked);
  const { release } = filters;
  const deals = new Map(
    countNamed(db, filters, "governorate").map(({ value, lines }) => [value, lines]),
  );
  const finding = placesFinding(deals, locale);
  const title = namedFinding(locale, filters, finding, { money: false });
  const href = (code: Governorate) => hrefTo(locale, { ...filters, governorate: [code] });
  const draw = (width: number) =>
    placeMap({ id: "places", title, deals, locale, width, ...(release ? { release } : {}) });
  const t = words(locale);
  return {
    title,
    subtitle: t("places.choose-note"),
    spec: draw(ALONE),
    narrow: draw(NARROW),
    table: placesTable(deals, locale, href),
    ...onMap(locale),
    filters,
  };
}
