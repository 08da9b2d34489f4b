// Filters as things a reader can read and take away one by one.
import type { DealFilters, StageValue } from "@/db/filters";
import type { Flow, Governorate, LeftOut, Locale, Sector } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { type Names, names } from "../i18n/names";
import type { RemovableKey } from "../layout/links";
import { partWords } from "./part-words";

export type Chosen = { key: RemovableKey; value: string; label: string };

const LISTS = ["flow", "country", "sector", "governorate", "stage"] as const;
type List = (typeof LISTS)[number];

/** What one value of a list filter is called. */
export function valueName(key: List, value: string, n: Names): string {
  if (key === "country") return n.country(value);
  if (key === "sector") return n.sector[value as Sector];
  if (key === "governorate") return n.governorate[value as Governorate];
  if (key === "flow") return n.flow[value as Flow];
  return n.stageValue(value as StageValue);
}

/** In: filters. Out: every choice in them, in the order a sentence names them. */
export function chosenFilters(locale: Locale, filters: DealFilters): Chosen[] {
  const t = words(locale);
  const n = names(locale);
  const f = format(locale);
  const lists = LISTS.flatMap((key) =>
    filters[key].map((value): Chosen => ({ key, value, label: valueName(key, value, n) })),
  );
  const counting = filters.counting.map(
    (value): Chosen => ({
      key: "counting",
      value,
      label:
        value === "counted"
          ? t("filters.counted-only")
          : t("filters.left-out-because", { reason: n.leftOut[value as LeftOut] }),
    }),
  );
  const deals = filters.deal.map((value): Chosen => ({ key: "deal", value, label: value }));
  const parts = filters.part.map(
    (value): Chosen => ({ key: "part", value, label: partWords(locale, value) }),
  );
  const single: Chosen[] = [];
  const { share, from, to, q } = filters;
  if (share) single.push({ key: "share", value: share, label: t(`filters.share-${share}`) });
  if (from)
    single.push({ key: "from", value: from, label: t("common.from", { date: f.date(from) }) });
  if (to) single.push({ key: "to", value: to, label: t("common.until", { date: f.date(to) }) });
  if (q) single.push({ key: "q", value: q, label: t("filters.matching", { words: q }) });
  return [...lists, ...counting, ...deals, ...parts, ...single];
}
