import type { RungReached } from "@/db/rules/delivery-clock";
import { BAND_OF, HALTS, type Locale, RUNGS, type Stage } from "@/db/vocabulary";
import { SourceMention } from "../citations/source-mention";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { OwnLanguage } from "../layout/own-language";
import type { StageEvent } from "./ladder-event";

type Props = {
  locale: Locale;
  events: readonly StageEvent[];
  /** Where the deal stands. */
  stage: Stage;
  /** Days from the first dated event on each rung to the day of the release. */
  reached: readonly RungReached[];
  release?: string;
};

/** Every rung in order, the unreached ones too, with the dates and sources of those reached. */
export function StageLadder({ locale, events, stage, reached, release }: Props) {
  const halts = HALTS.filter((halt) => events.some((event) => event.stage === halt));
  return (
    <ol className="ladder">
      {[...RUNGS, ...halts].map((rung) => (
        <Rung
          key={rung}
          locale={locale}
          rung={rung}
          events={events.filter((event) => event.stage === rung)}
          current={rung === stage}
          since={reached.find((one) => one.stage === rung)}
          release={release}
        />
      ))}
    </ol>
  );
}

type RungProps = {
  locale: Locale;
  rung: Stage;
  events: readonly StageEvent[];
  current: boolean;
  since?: RungReached;
  release?: string;
};

function Rung({ locale, rung, events, current, since, release }: RungProps) {
  const t = words(locale);
  const reached = events.length > 0;
  return (
    <li
      className="rung"
      data-band={BAND_OF[rung]}
      data-reached={reached}
      aria-current={current ? "step" : undefined}
    >
      <span className="rung-name">
        {names(locale).stage[rung]}
        {since && <span className="value-note">{clockWords(locale, since)}</span>}
      </span>
      {reached ? (
        <ul className="rung-events">
          {undatedLast(events).map((event) => (
            <li key={`${event.source.id} ${event.on}`}>
              <EventLine locale={locale} event={event} release={release} />
            </li>
          ))}
        </ul>
      ) : (
        <span className="not-stated">{t("deals.not-reached")}</span>
      )}
    </li>
  );
}

const undatedLast = (events: readonly StageEvent[]) => [
  ...events.filter(({ on }) => on !== null),
  ...events.filter(({ on }) => on === null),
];

const DAY = "2025-01-01".length;

/** A month or a year may have begun that long ago, and no longer. */
const clockWords = (locale: Locale, { since, days }: RungReached) =>
  words(locale)(since.length < DAY ? "delivery.rung-days-most" : "delivery.rung-days", {
    days: format(locale).days(days),
  });

type EventProps = { locale: Locale; event: StageEvent; release?: string };

function EventLine({ locale, event, release }: EventProps) {
  const t = words(locale);
  return (
    <>
      {event.on === null ? (
        <span className="not-stated">{t("common.undated")}</span>
      ) : (
        <time dateTime={event.on}>{format(locale).date(event.on)}</time>
      )}{" "}
      <span className="rung-source">
        <SourceMention
          locale={locale}
          source={event.source}
          release={release}
          dated={event.source.publishedOn !== event.on}
          written
        />
      </span>
      {event.note && (
        <span className="rung-note">
          <OwnLanguage locale={locale} text={event.note} />
        </span>
      )}
    </>
  );
}
