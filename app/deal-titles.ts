import { type Text, titleIn } from "@/components/i18n/bilingual";
import type { Db } from "@/db/open";
import { listSeries } from "@/db/queries/figures";
import { dealTitles } from "@/db/queries/release";
import type { Locale } from "@/db/vocabulary";

/** Titles in the reader's language where there is one: of deals by id, of series by `series:<id>`. */
export const titlesOf = (db: Db, locale: Locale): Map<string, Text> =>
  new Map([
    ...[...dealTitles(db)].map(([id, { en, ar }]) => [id, titleIn(locale, en, ar)] as const),
    ...listSeries(db).map(
      (one) => [`series:${one.id}`, titleIn(locale, one.title_en, one.title_ar)] as const,
    ),
  ]);
