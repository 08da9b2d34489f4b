import type { Choice } from "@/db/queries/shown-first";
import type { Locale } from "@/db/vocabulary";
import { sameInLocale } from "../layout/links";

/** How the address says "no breakdown"; a breakdown always has an equals sign in it. */
export const NO_BREAKDOWN = "none";

/** A series with a choice in its address. */
export function seriesHref(locale: Locale, id: string, choice?: Choice, release?: string): string {
  const query = new URLSearchParams();
  if (release) query.set("release", release);
  if (choice) {
    query.set("breakdown", choice.breakdown ?? NO_BREAKDOWN);
    query.set("place", choice.place);
  }
  return sameInLocale(locale, `/people/${id}`, query.toString());
}
