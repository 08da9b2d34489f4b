import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import type { Source } from "./source";

/** Who published it; a page that came without a name says so. */
export const publisherOf = (source: Pick<Source, "publisher">, locale: Locale): string =>
  source.publisher ?? words(locale)("sources.no-publisher");
