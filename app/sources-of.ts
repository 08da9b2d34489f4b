// Rows of sources as the components know them.
import type { Source, Sources } from "@/components/citations/source";
import type { Source as SourceRow } from "@/db/queries/sources";
import type { SourceKind } from "@/db/vocabulary";

export const sourceOf = (row: SourceRow): Source => ({
  id: row.id,
  publisher: row.publisher,
  publisherAr: row.publisher_ar,
  title: row.title,
  describedAs: row.described_as,
  describedAr: row.described_ar,
  url: row.url,
  publishedOn: row.published_on,
  language: row.language,
  kind: row.kind as SourceKind,
});

/** At least one source: throws for none, because a number without a source is a fault of the data. */
export function sourcesOf(rows: readonly SourceRow[]): Sources {
  const [first, ...others] = rows.map(sourceOf);
  if (!first) throw new RangeError("a number without a source");
  return [first, ...others];
}
