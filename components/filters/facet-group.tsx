import type { ListKey } from "@/db/filters";
import { BAND_OF, BANDS, type Locale, STAGES } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { valueName } from "./chosen-filters";
import type { Facet } from "./filter-sheet";

type Props = {
  locale: Locale;
  name: ListKey;
  facets: readonly Facet[];
  chosen: readonly string[];
};

/** One filter as a list of boxes to tick, each with its count. */
export function FacetGroup({ locale, name, facets, chosen }: Props) {
  const t = words(locale);
  const n = names(locale);
  // A chosen value that has no deals any more must stay, or it could not be unticked.
  const missing = chosen.filter((value) => !facets.some((facet) => facet.value === value));
  const shown = inOrder(name, [...missing.map((value) => ({ value, lines: 0 })), ...facets]);
  const labels = chosen.map((value) => valueName(name, value, n));
  return (
    <details className="facet" name="filter">
      <summary className={chosen.length > 0 ? "facet-chosen" : undefined}>
        {chosen.length > 0 && <span className="unseen">{`${t(`filters.${name}`)}: `}</span>}
        {summaryOf(t, name, labels)}
      </summary>
      <fieldset className="facet-panel">
        <legend className="unseen">{t(`filters.${name}`)}</legend>
        {shown.map(({ value, lines }) => (
          <label
            key={value}
            className={isInside(name, value) ? "facet-value inside" : "facet-value"}
          >
            <input
              id={`${name}-${value}`}
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
            />
            <span>{valueName(name, value, n)}</span>
            <span className="facet-count">{format(locale).number(lines)}</span>
          </label>
        ))}
        {shown.length === 0 && <p className="quiet">{t("common.none")}</p>}
      </fieldset>
    </details>
  );
}

/** Each band and the stages it holds, in the order of the ladder. */
const LADDER: readonly string[] = BANDS.flatMap((band) => [
  band,
  ...STAGES.filter((stage) => BAND_OF[stage] === band && stage !== (band as string)),
]);

/** Most deals first; stages as they follow each other. */
const inOrder = (name: ListKey, facets: Facet[]) =>
  name === "stage"
    ? facets.sort((a, b) => LADDER.indexOf(a.value) - LADDER.indexOf(b.value))
    : facets;

const isBand = (value: string) => (BANDS as readonly string[]).includes(value);

/** Stages stand under their bands and are set in from them. */
const isInside = (name: ListKey, value: string) => name === "stage" && !isBand(value);

function summaryOf(t: ReturnType<typeof words>, name: ListKey, labels: string[]): string {
  const [first] = labels;
  if (first === undefined) return t(`filters.every-${name}`);
  if (labels.length === 1) return first;
  return t("filters.first-and-more", { first, more: labels.length - 1 });
}
