import type { Locale } from "@/db/vocabulary";
import type { Source } from "../citations/source";
import { SourceMention } from "../citations/source-mention";
import type { Text } from "../i18n/bilingual";
import { capacityText } from "../i18n/capacity-units";
import { OwnLanguage } from "../layout/own-language";

export type Planned = {
  amount: number;
  /** As in the file: MW, tonnes/year. */
  unit: string;
  what: Text;
  /** The same in the words of the file: "60 towers" of towers are said once. */
  code: string;
  source: Source;
};

type Props = { locale: Locale; capacity: readonly Planned[]; release?: string };

/** A unit that names nothing: what is counted stands beside it. */
const UNNAMED = "units";

/** What is to be built, by each source that says so. */
export function Capacity({ locale, capacity, release }: Props) {
  const said = ({ what }: Planned) => <OwnLanguage locale={locale} text={what} />;
  return (
    <ul className="capacity">
      {capacity.map((planned) => (
        <li key={`${planned.amount} ${planned.unit} ${planned.what.text} ${planned.source.id}`}>
          <span className="capacity-amount">
            {capacityText(locale, planned.amount, planned.unit)}
            {planned.unit === UNNAMED && <> ({said(planned)})</>}
          </span>
          {planned.unit !== UNNAMED && planned.unit !== planned.code && said(planned)}
          <SourceMention locale={locale} source={planned.source} release={release} written />
        </li>
      ))}
    </ul>
  );
}
