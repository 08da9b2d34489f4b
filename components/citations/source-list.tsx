import type { Locale } from "@/db/vocabulary";
import type { Sources } from "./source";
import { SourceLine } from "./source-line";

type Props = { locale: Locale; sources: Sources; release?: string };

/** Every source, none shortened to "and others". */
export function SourceList({ locale, sources, release }: Props) {
  return (
    <ol className="source-list">
      {sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`}>
          <SourceLine locale={locale} source={source} release={release} />
        </li>
      ))}
    </ol>
  );
}
