import type { Locale } from "@/db/vocabulary";
import { publisherOf } from "../citations/publisher";
import { PublisherName } from "../citations/publisher-name";
import type { Source } from "../citations/source";
import { words } from "../i18n/messages";
import { href } from "../layout/links";

type Props = { locale: Locale; sources: readonly Source[]; release?: string };

/** Every source whose page gives no date, by publisher; by id, since a list of hundreds of headlines is no list. */
export function UndatedSources({ locale, sources, release }: Props) {
  if (sources.length === 0) return null;
  const byPublisher = new Map<string, Source[]>();
  for (const source of sources) {
    const name = publisherOf(source, locale);
    byPublisher.set(name, [...(byPublisher.get(name) ?? []), source]);
  }
  return (
    <details className="long-list" id="undated">
      <summary>{words(locale)("method.undated-list", { count: sources.length })}</summary>
      <ul className="list-plain">
        {[...byPublisher].map(([publisher, own]) => (
          <li key={publisher}>
            <PublisherName>{publisher}</PublisherName>
            {own.map(({ id }) => (
              <span key={id} className="source-id">
                <a href={href(locale, `/sources/${id}`, { release })} dir="ltr">
                  {id}
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
