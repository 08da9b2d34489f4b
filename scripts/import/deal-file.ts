import { stringify } from "yaml";
import type { CollectedArabic, CollectedDeal } from "./collected";
import { placeCode } from "./places";

/** Donors' packages; every other package is investment. */
const ASSISTANCE = new Set([
  "brussels-ix",
  "ksrelief-package-2025-09",
  "qffd-power-support",
  "qffd-un-nine-agreements",
  "sfd-programme-1500m",
  "syrian-development-fund",
  "undp-1300m-plan",
  "wb-1bn-programme",
]);

const text = (en: string | null, ar?: string) => (en ? { en, ...(ar ? { ar } : {}) } : undefined);

/** Leaves out what is null, undefined or an empty list, so that a file says only what is known. */
function known(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, v]) => v !== null && v !== undefined && !(Array.isArray(v) && v.length === 0),
    ),
  );
}

export function dealFile(deal: CollectedDeal, arabic: CollectedArabic | undefined): string {
  const record = known({
    id: deal.id,
    title: text(deal.title, arabic?.title_ar),
    summary: text(deal.summary, arabic?.summary_ar),
    kind: deal.kind,
    flow: deal.kind === "package" ? (ASSISTANCE.has(deal.id) ? "assistance" : "investment") : null,
    parent: deal.parent,
    package_count: deal.package_count,
    countries: deal.countries,
    parties: deal.parties.map((p) => known(p)),
    sectors: deal.sectors,
    governorates: deal.governorates.map(placeCode),
    term_years: deal.term_years,
    capacity: deal.capacity.map((c) => ({ ...c, what: text(c.what) })),
    events: deal.events.map((e) => known({ ...e, note: text(e.note) })),
    claims: deal.claims.map((c) => known({ ...c, note: text(c.note) })),
    open_questions: (deal.open_questions ?? "")
      .split(" | ")
      .filter((q) => q !== "")
      .map((q) => text(q)),
  });
  return stringify(record, { lineWidth: 100 });
}
