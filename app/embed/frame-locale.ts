import { headers } from "next/headers";
import { isLocale } from "@/components/i18n/locales";
import type { Locale } from "@/db/vocabulary";

/** The language a frame was asked for in, as the proxy passes it on. */
export async function frameLocale(): Promise<Locale> {
  const asked = (await headers()).get("x-ledger-locale") ?? "en";
  return isLocale(asked) ? asked : "en";
}
