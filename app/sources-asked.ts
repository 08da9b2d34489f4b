// What the list of sources may be asked beside the filters of deals.
import type { SourcesAsked } from "@/components/sources/source-index";
import type { DealFilters, Ignored } from "@/db/filters";
import { SOURCE_KINDS, type SourceKind } from "@/db/vocabulary";

/** `q` chooses deals, as everywhere; `words` looks into the sources themselves. */
export const SOURCES_KEYS = ["kind", "words"] as const;

const LONGEST = 200;

const isKind = (value: string): value is SourceKind =>
  (SOURCE_KINDS as readonly string[]).includes(value);

/** Reads kinds and words; what was not understood is named. Never throws. */
export function parseSourcesAsked(
  query: URLSearchParams,
  filters: DealFilters,
): { asked: SourcesAsked; ignored: Ignored[] } {
  const tidy = (value: string) => value.normalize("NFC").trim().replace(/\s+/g, " ");
  const kinds = query
    .getAll("kind")
    .map(tidy)
    .filter((value) => value !== "");
  const [words, ...more] = query
    .getAll("words")
    .map(tidy)
    .filter((value) => value !== "");
  const searched = words !== undefined && words.length <= LONGEST;
  const ignored = [
    ...kinds.filter((value) => !isKind(value)).map((value) => ({ key: "kind", value })),
    ...(searched || words === undefined ? more : [words, ...more]).map((value) => ({
      key: "words",
      value,
    })),
  ];
  const asked = {
    filters,
    kinds: [...new Set(kinds.filter(isKind))].sort(),
    ...(searched ? { words } : {}),
  };
  return { asked, ignored };
}
