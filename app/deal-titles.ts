import { type Text, titleIn } from "@/components/i18n/bilingual";
import type { Db } from "@/db/open";
import { dealTitles } from "@/db/queries/release";
import type { Locale } from "@/db/vocabulary";

/** Titles of deals by id, in the reader's language where there is one. */
export const titlesOf = (db: Db, locale: Locale): Map<string, Text> =>
  new Map([...dealTitles(db)].map(([id, { en, ar }]) => [id, titleIn(locale, en, ar)]));
