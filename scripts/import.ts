// Turns a folder of collected facts into db/data/ text. Refuses to overwrite: what is there is the truth.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "csv-stringify/sync";
import {
  type CollectedArabic,
  type CollectedDeal,
  type CollectedFigure,
  type CollectedSeries,
  type CollectedSource,
  readLines,
} from "./import/collected";
import { dealFile } from "./import/deal-file";
import { estimateRow, figureRow, MEASURE_OF } from "./import/figure-files";

const folder = process.argv[2];
if (!folder) {
  console.error("usage: npm run data:import -- <folder of collected .jsonl files>");
  process.exit(2);
}
const data = join(__dirname, "../db/data");
let kept = 0;
let written = 0;

function write(file: string, body: string) {
  const path = join(data, file);
  if (existsSync(path)) {
    kept += 1;
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body);
  written += 1;
}
const csv = (rows: Record<string, unknown>[]) => stringify(rows, { header: true });

const arabic = new Map(readLines<CollectedArabic>(folder, "arabic.jsonl").map((a) => [a.id, a]));
for (const deal of readLines<CollectedDeal>(folder, "deals.jsonl"))
  write(`deals/${deal.id}.yaml`, dealFile(deal, arabic.get(deal.id)));

write(
  "sources.csv",
  csv(
    readLines<CollectedSource>(folder, "sources.jsonl").map((s) => ({
      id: s.id,
      publisher: s.publisher,
      title: s.title,
      described_as: s.described_as,
      url: s.url,
      published_on: s.published_on,
      language: s.language,
      kind: s.kind,
      note: s.note ?? null,
      note_ar: null,
    })),
  ),
);

const figures = new Map<string, CollectedFigure[]>();
for (const figure of readLines<CollectedFigure>(folder, "figures.jsonl"))
  figures.set(figure.series, [...(figures.get(figure.series) ?? []), figure]);
const estimates: Record<string, unknown>[] = [];
for (const [series, rows] of figures)
  if (MEASURE_OF[series]) estimates.push(...rows.map((f, i) => estimateRow(f, i + 1)));
  else write(`figures/${series}.csv`, csv(rows.map(figureRow)));
write("estimates.csv", csv(estimates));

write(
  "series.csv",
  csv(
    readLines<CollectedSeries>(folder, "series.jsonl").map((s) => ({
      id: s.series,
      group: s.group,
      title_en: s.title_en,
      title_ar: s.title_ar,
      unit_en: s.unit_en,
      unit_ar: s.unit_ar,
      definition_en: s.definition_en,
      definition_ar: s.definition_ar,
      unit: figures.get(s.series)?.[0]?.unit,
      every_days: null,
      last_checked: "2026-11-22",
      stored_in: MEASURE_OF[s.series] ? "estimates" : "figures",
    })),
  ),
);
console.log(`${written} files written, ${kept} kept as they were`);
