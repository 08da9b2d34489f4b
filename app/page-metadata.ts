import type { Metadata } from "next";
import { headers } from "next/headers";
import { INTL_TAG } from "@/components/i18n/locales";
import { sameInLocale } from "@/components/layout/links";
import { originOf } from "@/db/exports/origin";
import { LOCALES } from "@/db/vocabulary";
import { type Address, type PageProps, readAddress } from "./address";

/** Title, description, and the one address of a page in each language. */
export async function pageMetadata<P>(
  props: PageProps<P>,
  path: string,
  describe: (address: Address<P & { locale: string }>) => { title: string; description: string },
): Promise<Metadata> {
  const address = await readAddress(props);
  const { title, description } = describe(address);
  const { locale, t, query } = address;
  const sent = await headers();
  const origin = originOf(sent, `http://${sent.get("host") ?? "localhost"}`);
  const whole =
    path === "/" ? t("site.name") : t("site.page-title", { page: title, site: t("site.name") });
  const at = (language: (typeof LOCALES)[number]) => sameInLocale(language, path, query.toString());
  return {
    metadataBase: new URL(origin),
    title: whole,
    description,
    alternates: {
      canonical: at(locale),
      languages: Object.fromEntries(LOCALES.map((l) => [l, at(l)])),
    },
    openGraph: {
      title: whole,
      description,
      locale: INTL_TAG[locale].slice(0, 5),
      type: "website",
      url: at(locale),
    },
  };
}
