import { outlinesOf } from "@/components/charts/outlines";
import { governorateOutlines, OUTLINES_OBJECT } from "@/db/queries/places";

/** One for the whole process: where areas lie on the page is kept by it. */
export const geometry = outlinesOf(governorateOutlines(), OUTLINES_OBJECT);
