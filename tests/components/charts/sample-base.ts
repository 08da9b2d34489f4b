// What every sample chart has in common.
import type { LinePoint, PointMark, Segment } from "@/components/charts/marks";
import type { Direction, SpecBase, Tone } from "@/components/charts/spec";

export const format = (value: number) => `$${value}`;
export const year = (date: Date) => String(date.getUTCFullYear());

export type Setting = { direction?: Direction; width?: number; text?: string };

export function base(id: string, { direction = "ltr", width = 640, text }: Setting): SpecBase {
  return {
    id,
    title: text ?? "Power leads what is signed",
    description: text ?? "Three sectors.",
    direction,
    locale: direction === "rtl" ? "ar" : "en",
    width,
    legend: [],
    none: text ?? "No deal states a value",
  };
}

export function segment(tone: Tone, value: number, text?: string): Segment {
  return {
    key: tone,
    tone,
    value,
    title: text ?? `${tone}: ${value}`,
    href: `/en/deals?stage=${tone}`,
  };
}

export function point(
  yearOf: number,
  value: number,
  mark: PointMark = "speaks",
  text?: string,
): LinePoint {
  const period = String(yearOf);
  const title = text ?? `${period}: ${value}`;
  const at = Date.UTC(yearOf, 6, 1);
  return {
    key: `${yearOf}-${value}`,
    at,
    period,
    value,
    label: text ?? String(value),
    mark,
    title,
  };
}
