import type { Source } from "@/components/citations/source";
import { SourceMention } from "@/components/citations/source-mention";
import { StageMark } from "@/components/deals/stage-mark";
import type { Text } from "@/components/i18n/bilingual";
import { format } from "@/components/i18n/format";
import { href } from "@/components/layout/links";
import { OwnLanguage } from "@/components/layout/own-language";
import type { Locale, Stage } from "@/db/vocabulary";

export type Latest = { id: string; title: Text; stage: Stage; on: string; source: Source };

type Props = { locale: Locale; events: readonly Latest[]; release?: string };

/** What was last reported: when, of which deal, which stage, and by whom. */
export function LatestEvents({ locale, events, release }: Props) {
  return (
    <ol className="latest">
      {events.map((event) => (
        <li key={`${event.id} ${event.stage}`}>
          <time dateTime={event.on}>{format(locale).shortDate(event.on)}</time>
          <span className="latest-what">
            <a href={href(locale, `/deals/${event.id}`, { release })}>
              <OwnLanguage locale={locale} text={event.title} />
            </a>
            <span className="latest-how">
              <StageMark locale={locale} stage={event.stage} />
              <SourceMention
                locale={locale}
                source={event.source}
                {...(release ? { release } : {})}
              />
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
