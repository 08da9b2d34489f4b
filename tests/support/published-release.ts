import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publish } from "../../db/publish/publish";

/** The real data, published once into a folder of its own; every test reads it or takes a copy. */
export default function publishRelease(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "ledger-tests-"));
  const releases = join(folder, "releases");
  mkdirSync(releases);
  const published = publish({
    data: join(__dirname, "../../db/data"),
    releases,
    date: "2026-11-22",
  });
  if (published.outcome === "stopped") {
    const stops = published.complaints.filter((c) => c.level === "stop");
    rmSync(folder, { recursive: true });
    throw new Error(
      [
        "The data cannot be published:",
        ...stops.map((c) => `${c.file} ${c.field ?? ""} ${c.sentence.en}`),
      ].join("\n"),
    );
  }
  process.env.LEDGER_RELEASES = releases;
  process.env.LEDGER_TEST_FOLDER = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
