import type { LinePoint } from "../charts/marks";
import type { Axis } from "../charts/spec";
import { amountAxis, logAxis } from "../charts/ticks";

const STEEP = 50;

/** Prices that grew fiftyfold are read by how many times they grew; everything else stands on zero. */
export function valueAxis(
  points: readonly LinePoint[],
  unit: string,
  label: (value: number) => string,
): Axis {
  const values = points.flatMap(({ value, low, high }) =>
    [value, low, high].filter((one) => one !== undefined),
  );
  const least = Math.min(...values);
  const isPrice = unit.startsWith("SYP");
  if (isPrice && least > 0 && Math.max(...values) / least >= STEEP) return logAxis(values, label);
  return amountAxis(values, label);
}
