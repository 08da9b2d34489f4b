import type { SourceKind } from "@/db/vocabulary";

/** A page that a number comes from. */
export type Source = {
  id: string;
  /** Null: the page came without a name. */
  publisher: string | null;
  /** Null: it has no Arabic name. */
  publisherAr: string | null;
  /** As published; null where the headline was not seen. */
  title: string | null;
  /** What the page is about, in English, where there is no title. */
  describedAs: string | null;
  describedAr: string | null;
  /** Null: the text came without an address. */
  url: string | null;
  /** Partial date; null: the page gives none. */
  publishedOn: string | null;
  /** Two letters. */
  language: string;
  kind: SourceKind;
};

/** At least one: a number without a source does not compile. */
export type Sources = readonly [Source, ...Source[]];
