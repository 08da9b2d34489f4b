import type { Stage } from "@/db/vocabulary";
import type { Source } from "../citations/source";
import type { Text } from "../i18n/bilingual";

/** A stage reached on a date, by the word of one source. */
export type StageEvent = {
  stage: Stage;
  /** Partial date; null: the source gives none. */
  on: string | null;
  note?: Text;
  source: Source;
};
