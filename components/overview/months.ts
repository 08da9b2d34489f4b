/** A month, as against a year alone or no date. */
export const isMonth = (part: string) => /^\d{4}-\d{2}$/.test(part);

/** All months from the first to the last, so that a month in which nothing was reported is a gap. */
export function monthsBetween(first: string | undefined, last: string | undefined): string[] {
  const months: string[] = [];
  if (!first || !last) return months;
  for (const at = new Date(`${first}-01T00:00:00Z`); ; at.setUTCMonth(at.getUTCMonth() + 1)) {
    const month = at.toISOString().slice(0, 7);
    months.push(month);
    if (month >= last) return months;
  }
}
