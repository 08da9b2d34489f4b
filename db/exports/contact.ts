// Whom a reader tells that something is wrong: only the operator of a copy knows.
import { z } from "zod";

const CONTACTS = ["https:", "mailto:"];

const environment = z.object({
  LEDGER_CONTACT: z
    .string()
    .refine((s) => URL.canParse(s) && CONTACTS.includes(new URL(s).protocol), {
      message: "an https or mailto address",
    })
    .optional(),
});

/** Where this copy of the ledger takes reports of errors; undefined: its operator named no address. */
export const contactAddress = (): string | undefined =>
  environment.parse(process.env).LEDGER_CONTACT;
