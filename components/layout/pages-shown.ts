/** A page to link to, or a gap (no page). */
export type Shown = { key: string; page?: number };

/** So few are all shown. */
const FEW = 7;

/** First, last and the neighbours of the current page, with gaps between: 1 … 4 5 6 … 20. */
export function pagesShown(page: number, pages: number): Shown[] {
  if (pages <= FEW)
    return Array.from({ length: pages }, (_, at) => ({ key: String(at + 1), page: at + 1 }));
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const kept = [...new Set(near)].sort((a, b) => a - b);
  return kept.flatMap((n, at) => {
    const before = kept[at - 1];
    const shown = { key: String(n), page: n };
    if (before === undefined || n - before === 1) return [shown];
    if (n - before === 2) return [{ key: String(n - 1), page: n - 1 }, shown];
    return [{ key: `gap-${n}` }, shown];
  });
}
