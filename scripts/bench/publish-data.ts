// Publishing: the real data from its files, and a million deals from memory, beside SQLite copying the same tables.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openForPublishing } from "../../db/open";
import { publish } from "../../db/publish/publish";
import { releasePath } from "../../db/release-folder";
import { alternate, timed } from "./alternate";
import type { Row } from "./print-row";
import { makeApart, syntheticFolder, syntheticId } from "./synthetic-release";

const DATA = join(__dirname, "../../db/data");
const DATE = "2026-01-01";
const NAME = "SQLite copying the finished tables and indexes, all but the word index";

/** Writes the tables and indexes of a release into a new file: no publisher can be quicker than that. */
function copyTables(release: string): void {
  const folder = mkdtempSync(join(tmpdir(), "ledger-copy-"));
  const db = openForPublishing(join(folder, "copy.sqlite"));
  db.$client.prepare("attach ? as made").run(release);
  const made = db.$client
    .prepare<[], { name: string; type: string; sql: string }>(
      "select name, type, sql from made.sqlite_master where sql is not null order by type = 'index', rowid",
    )
    .all()
    .filter(({ name }) => !name.startsWith("sqlite_"));
  const virtual = made.filter(({ sql }) => /^create virtual/i.test(sql)).map(({ name }) => name);
  // SQLite lets nobody write the tables behind a word index, and its words are not kept.
  const isWords = (name: string) => virtual.some((v) => name === v || name.startsWith(`${v}_`));
  db.$client.exec("begin");
  for (const { name, type, sql } of made.filter((each) => !isWords(each.name))) {
    db.$client.exec(sql);
    if (type === "table")
      db.$client.exec(`insert into main."${name}" select * from made."${name}"`);
  }
  db.$client.exec("commit");
  db.$client.close();
  rmSync(folder, { recursive: true });
}

export async function benchPublish(deals: number): Promise<Row[]> {
  const releases = mkdtempSync(join(tmpdir(), "ledger-publish-"));
  let n = 0;
  let last = "";
  const real = await alternate(
    3,
    () =>
      timed(() => {
        const folder = join(releases, String(n++));
        const published = publish({ data: DATA, releases: folder, date: DATE });
        if (published.outcome === "stopped") throw new Error("the data cannot be published");
        last = releasePath(published.id, folder);
      }),
    () => timed(() => copyTables(last)),
  );
  rmSync(releases, { recursive: true });
  const { seconds, cpu } = makeApart(deals);
  const made = join(syntheticFolder(deals), `${syntheticId(deals)}.sqlite`);
  const copy = timed(() => copyTables(made)) / 1000;
  return [
    {
      what: "publish the real data, from its files",
      measured: `${(real.a / 1000).toFixed(1)} s`,
      baseline: { name: NAME, measured: `${(real.b / 1000).toFixed(2)} s`, ratio: real.a / real.b },
      budget: "<= 5 s",
    },
    {
      what: `publish ${deals} synthetic deals, from records in memory`,
      measured: `${seconds.all.toFixed(0)} s (check ${seconds.check.toFixed(0)}, build ${seconds.build.toFixed(0)}; ${cpu.all.toFixed(0)} s of processor)`,
      baseline: { name: NAME, measured: `${copy.toFixed(0)} s`, ratio: seconds.all / copy },
      budget: "<= 90 s for 1,000,000",
    },
  ];
}
