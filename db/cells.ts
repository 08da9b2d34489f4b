// How a CSV cell is read: an empty one is missing.
import { z } from "zod";

/** A date as exact as the source was: 2025, 2025-07 or 2025-07-13. */
export const partialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    "a date like 2025, 2025-07 or 2025-07-13",
  );

/** CSV cells: an empty one is missing. */
export const cell = z.string().transform((s) => (s === "" ? undefined : s));
export const numberCell = z
  .string()
  .transform((s) => (s === "" ? undefined : Number(s)))
  .refine((n) => n === undefined || Number.isFinite(n), { message: "a plain number" });
export const dateCell = cell.pipe(partialDate.optional());
