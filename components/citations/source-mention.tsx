import type { Locale } from "@/db/vocabulary";
import { href } from "../layout/links";
import { publisherOf } from "./publisher";
import { PublisherName } from "./publisher-name";
import type { Source } from "./source";
import { SourceDate } from "./source-line";

type Props = {
  locale: Locale;
  source: Source;
  release?: string;
  /** Off where the same date already stands beside it. */
  dated?: boolean;
  /** Its own address stands beside it on paper, where nobody can follow a link. */
  written?: boolean;
};

/** A source in two words, for tables: publisher and date, leading to its own page in the ledger. */
export function SourceMention({ locale, source, release, dated = true, written }: Props) {
  return (
    <>
      <span className="source-mention">
        <a href={href(locale, `/sources/${source.id}`, { release })}>
          <PublisherName>{publisherOf(source, locale)}</PublisherName>
        </a>
        {dated && <SourceDate locale={locale} source={source} />}
      </span>
      {written && source.url !== null && (
        <span className="written-address" dir="ltr">
          {source.url}
        </span>
      )}
    </>
  );
}
