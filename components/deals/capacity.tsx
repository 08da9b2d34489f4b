import type { Locale } from "@/db/vocabulary";
import type { Source } from "../citations/source";
import { SourceMention } from "../citations/source-mention";
import { capacityUnit } from "../i18n/capacity-units";
import { format } from "../i18n/format";

export type Planned = {
  amount: number;
  /** As in the file: MW, tonnes/year. */
  unit: string;
  /** In English, as the file has it. */
  what: string;
  source: Source;
};

type Props = { locale: Locale; capacity: readonly Planned[]; release?: string };

/** What is to be built, by each source that says so. */
export function Capacity({ locale, capacity, release }: Props) {
  return (
    <ul className="capacity">
      {capacity.map((planned) => (
        <li key={`${planned.amount} ${planned.unit} ${planned.what} ${planned.source.id}`}>
          <span className="capacity-amount">
            {`${format(locale).number(planned.amount)}\u00a0${capacityUnit(locale, planned.unit)}`}
          </span>
          <span lang="en" dir="ltr">
            {planned.what}
          </span>
          <SourceMention locale={locale} source={planned.source} release={release} />
        </li>
      ))}
    </ul>
  );
}
