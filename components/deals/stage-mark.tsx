import { BAND_OF, type Locale, type Stage } from "@/db/vocabulary";
import { names } from "../i18n/names";

/** A stage in words with a mark in its band's colour; the words alone say it too. */
export function StageMark({ locale, stage }: { locale: Locale; stage: Stage }) {
  return (
    <span className="stage-mark" data-band={BAND_OF[stage]}>
      {names(locale).stage[stage]}
    </span>
  );
}
