import type { Metadata } from "next";
import { headers } from "next/headers";
import { INTL_TAG } from "@/components/i18n/locales";
import { sameInLocale } from "@/components/layout/links";
import { fileHref } from "@/db/exports/addresses";
import type { ChartId } from "@/db/exports/chart-ids";
import { originOf } from "@/db/exports/origin";
import { chosenBy, type DealFilters } from "@/db/filters";
import { LOCALES, type Locale } from "@/db/vocabulary";
import { type Address, type PageProps, readAddress } from "./address";
import { chartFile } from "./chart-links";

type Described = {
  title: string;
  description: string;
  /** The chart that stands for the page where a link to it is shown. */
  chart?: { id: ChartId; filters: DealFilters };
};

/** Title, description, and the one address of a page in each language. */
export async function pageMetadata<P>(
  props: PageProps<P>,
  path: string,
  describe: (address: Address<P & { locale: string }>) => Described,
): Promise<Metadata> {
  const address = await readAddress(props);
  const { title, description, chart } = describe(address);
  const { locale, t, query, filters } = address;
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
      types: { "application/atom+xml": fileHref("feed.xml", filters, { lang: locale }) },
    },
    openGraph: {
      title: whole,
      description,
      locale: INTL_TAG[locale].slice(0, 5),
      type: "website",
      url: at(locale),
      ...(chart
        ? { images: [{ url: pictureOf(chart, locale), alt: whole, type: "image/png" }] }
        : {}),
    },
    ...(chart ? { twitter: { card: "summary_large_image" as const } } : {}),
  };
}

/** A picture has no order and no pages. */
const pictureOf = ({ id, filters }: { id: ChartId; filters: DealFilters }, locale: Locale) =>
  chartFile({ id, filters: chosenBy(filters), asked: [] }, locale, "png");
