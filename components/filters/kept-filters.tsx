import type { DealFilters } from "@/db/filters";

/** What a form does not show and must not lose. */
export function KeptFilters({ filters }: { filters: DealFilters }) {
  const kept = [
    ...filters.counting.map((value) => ({ name: "counting", value })),
    ...filters.deal.map((value) => ({ name: "deal", value })),
    ...filters.part.map((value) => ({ name: "part", value })),
    ...(filters.share ? [{ name: "share", value: filters.share }] : []),
    ...(filters.sort === "-value" ? [] : [{ name: "sort", value: filters.sort }]),
    ...(filters.release ? [{ name: "release", value: filters.release }] : []),
  ];
  return kept.map(({ name, value }) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ));
}
