import { type ReactNode, useId } from "react";
import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import type { Source, Sources } from "./source";
import { SourceLine } from "./source-line";

/** What a number rests on: its sources, or the list of lines that adds up to it. */
export type Backing =
  | { sources: Sources; listHref?: never; lines?: never }
  | { listHref: string; lines: number; sources?: never };

/** Already formatted; more than text is given as text too, for the words a screen reader adds. */
type Written = { value: string; label?: never } | { value: ReactNode; label: string };

type Props = { locale: Locale; release?: string } & Written & Backing;

/** A number that leads to where it comes from. It will not compile without. */
export function CitedNumber(props: Props) {
  const { locale, value, release } = props;
  const label = props.label === undefined ? props.value : props.label;
  const t = words(locale);
  if (props.sources === undefined) {
    const title = t("sources.adds-up", { value: label, count: props.lines });
    return (
      <a className="cited" href={props.listHref} title={title}>
        {value}
      </a>
    );
  }
  const [first, ...others] = props.sources;
  if (others.length > 0) return <CitedByMany {...props} label={label} sources={props.sources} />;
  return (
    <a
      className="cited"
      href={href(locale, `/sources/${first.id}`, { release })}
      title={t("sources.show-sources", { value: label })}
    >
      {value}
    </a>
  );
}

type ManyProps = {
  locale: Locale;
  value: ReactNode;
  label: string;
  release?: string;
  sources: readonly Source[];
};

/** Opens over the page without a script; spans throughout, so that it may stand in a sentence. */
function CitedByMany({ locale, value, label, release, sources }: ManyProps) {
  const id = `cited${useId()}`;
  const title = words(locale)("sources.show-sources", { value: label });
  return (
    <span className="cited-by-many">
      <button type="button" className="cited" popoverTarget={id} title={title}>
        {value}
      </button>
      <span className="cited-sources" id={id} popover="auto" role="dialog" aria-label={title}>
        {sources.map((source) => (
          <SourceLine key={source.id} locale={locale} source={source} release={release} />
        ))}
      </span>
    </span>
  );
}
