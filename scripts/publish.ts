// Publishes db/data as a new release. Exit 1 and no release when a complaint says stop.
import { join } from "node:path";
import { publish } from "../db/publish/publish";
import { releaseFolder } from "../db/release-folder";
import { printComplaints } from "./print-complaints";
import { showProgress } from "./progress";

const dateFlag = process.argv.indexOf("--date");
const date = dateFlag > 0 ? process.argv[dateFlag + 1] : new Date().toISOString().slice(0, 10);
if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
  console.error("--date takes a day like 2026-11-22");
  process.exit(2);
}
const dataFlag = process.argv.indexOf("--data");
const data = dataFlag > 0 ? (process.argv[dataFlag + 1] ?? "") : join(__dirname, "../db/data");

const started = performance.now();
const progress = showProgress();
const result = publish({ data, releases: releaseFolder(), date, onStep: progress.step });
progress.end();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
printComplaints(result.complaints, { looks: process.argv.includes("--looks") });
if (result.outcome === "stopped") {
  console.error("Nothing was published; the running release stays as it was.");
  process.exit(1);
}
console.log(
  result.outcome === "published"
    ? `Published ${result.id} in ${seconds} s: ${join(releaseFolder(), `${result.id}.sqlite`)}`
    : `Nothing changed: ${result.id} stays current (${seconds} s).`,
);
