import type { Complaint } from "../db/rules/complaint";

const line = (c: Complaint) =>
  `${c.level === "stop" ? "STOP" : c.silenced ? "answered" : "look"}  ${c.file}${c.field ? ` (${c.field})` : ""}  ${c.id}  [${c.rule}] ${c.sentence.en}`;

/** Every stop complaint at once; the looks in full when asked for, else counted by rule. */
export function printComplaints(
  complaints: readonly Complaint[],
  { looks }: { looks: boolean },
): void {
  const stops = complaints.filter((c) => c.level === "stop");
  const others = complaints.filter((c) => c.level === "look");
  for (const c of stops) console.error(line(c));
  if (looks) for (const c of others) console.log(line(c));
  else if (others.length > 0) {
    const byRule = new Map<string, number>();
    for (const { rule } of others) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
    const counts = [...byRule].map(([rule, n]) => `${rule} ${n}`).join(", ");
    console.log(
      `${others.length} things to look at (${counts}). See them with: npm run data:check`,
    );
  }
}
