// What happened, newest first: deals first heard of, stages reached, and corrections.
import { chosenLines } from "./conditions";
import type { Download } from "./download";
import type { Query } from "./query";

export const NEWS_KINDS = ["new", "stage", "correction"] as const;

export type StageNews = {
  kind: "new" | "stage";
  deal: string;
  title_en: string;
  title_ar: string | null;
  summary_en: string;
  summary_ar: string | null;
  stage: string;
  /** As exact as the source. */
  on: string;
  /** Earliest day that date can mean. */
  day: string;
  source_title: string;
  source_url: string;
};

export type CorrectionNews = {
  kind: "correction";
  record: string;
  day: string;
  was_en: string;
  was_ar: string | null;
  now_en: string;
  now_ar: string | null;
};

const FIRST_DAY = `substr(e."on" || '-01-01', 1, 10)`;

/** Whether a stage is the first that was heard of a deal. */
const KIND = `case when first.day = lines.first_from then 'new' else 'stage' end`;

const kindsIn = (query: Query): readonly string[] => query.get("kind") ?? NEWS_KINDS;

/** A stage counts as news once, on the first date any source gives for it; what no source dates is no news. */
function stageNews({ db }: Download, query: Query, limit: number): StageNews[] {
  const [chosen] = chosenLines(db, query);
  const statement = db.$client.prepare<unknown[], StageNews>(`
    select ${KIND} kind, first.deal, first.stage,
      first."on", first.day, deals.title_en, deals.title_ar, deals.summary_en, deals.summary_ar,
      coalesce(sources.title, sources.described_as) source_title, sources.url source_url
    from (select e.deal, e.stage, e."on", e.source, min(${FIRST_DAY}) day
      from deal_events e where e."on" is not null group by e.deal, e.stage) first
    join lines on lines.id = first.deal
    join deals on deals.id = first.deal
    join sources on sources.id = first.source
    where ${chosen?.text ?? "true"} and ${KIND} in (select value from json_each(?))
    order by first.day desc, first.deal, first.stage limit ${limit}`);
  return statement.all(...(chosen?.positional ?? []), JSON.stringify(kindsIn(query)));
}

function correctionNews({ db }: Download, query: Query): CorrectionNews[] {
  const [chosen] = chosenLines(db, query);
  const statement = db.$client.prepare<unknown[], CorrectionNews>(`
    select 'correction' kind, record, date day, was_en, was_ar, now_en, now_ar from corrections
    ${chosen ? `where record in (select 'deal:' || id from lines where ${chosen.text})` : ""}
    order by date desc, position`);
  return statement.all(...(chosen?.positional ?? []));
}

/**
 * @param query the deal filters and kinds; with any filter, only corrections to the chosen deals.
 * @param limit the most entries there may be.
 */
export function listNews(
  download: Download,
  query: Query,
  limit: number,
): (StageNews | CorrectionNews)[] {
  const kinds = kindsIn(query);
  const all = [...stageNews(download, query, limit), ...correctionNews(download, query)];
  return all
    .filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, limit);
}
