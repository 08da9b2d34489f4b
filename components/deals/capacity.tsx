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
  source: Source;
};

type Props = { locale: Locale; capacity: readonly Planned[]; release?: string };

/** What is to be built, by each source that says so. */
export function Capacity({ locale, capacity, release }: Props) {
  return (
    <ul className="capacity">
      {capacity.map((planned) => (
        <li key={`${planned.amount} ${planned.unit} ${planned.what.text} ${planned.source.id}`}>
          <span className="capacity-amount">
            {capacityText(locale, planned.amount, planned.unit)}
          </span>
          <OwnLanguage locale={locale} text={planned.what} />
          <SourceMention locale={locale} source={planned.source} release={release} />
        </li>
      ))}
    </ul>
  );
}
