import { outlinesOf } from "@/components/charts/outlines";
import { words } from "@/components/i18n/messages";
import { governorateOutlines, OUTLINES_OBJECT } from "@/db/queries/places";
import type { Locale } from "@/db/vocabulary";

/** One for the whole process: where areas lie on the page is kept by it. */
const geometry = outlinesOf(governorateOutlines(), OUTLINES_OBJECT);

/** What every map needs: the outlines, and whose they are. */
export const onMap = (locale: Locale) => ({
  geometry,
  note: words(locale)("places.boundary-note"),
});
