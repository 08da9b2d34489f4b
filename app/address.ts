// The door: what an address means. Every page reads its address here and nowhere else.
import { notFound } from "next/navigation";
import { isLocale } from "@/components/i18n/locales";
import { type Translate, words } from "@/components/i18n/messages";
import type { ReleaseStamp } from "@/components/layout/site-footer";
import { ledger, type Opened, UnknownReleaseError } from "@/db/client";
import { type DealFilters, type Ignored, parseFilters } from "@/db/filters";
import { getRelease, type Release } from "@/db/queries/release";
import type { Locale } from "@/db/vocabulary";

export type PageProps<P = object> = {
  params: Promise<{ locale: string } & P>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export type Address<P> = Opened & {
  locale: Locale;
  t: Translate;
  filters: DealFilters;
  ignored: Ignored[];
  params: P;
  query: URLSearchParams;
  /** What the release says of itself. */
  stamp: Release;
  /** What every link of a page carries: the release, where the address names one. */
  pin: { release?: string };
  /** What a page hands to SitePage beside its path. */
  site: { locale: Locale; query: URLSearchParams; release: ReleaseStamp };
};

/** The query as the browser sent it, repeats and all. */
export function queryOf(search: Record<string, string | string[] | undefined>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(search))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) query.append(key, one);
  return query;
}

/** An unknown language or release is a page that does not exist. */
export async function readAddress<P = object>(
  props: PageProps<P>,
  also: readonly string[] = [],
): Promise<Address<P & { locale: string }>> {
  const [params, search] = await Promise.all([props.params, props.searchParams]);
  if (!isLocale(params.locale)) notFound();
  const query = queryOf(search);
  const { filters, ignored } = parseFilters(query, also);
  const { locale } = params;
  const opened = openOr404(filters.release, ignored);
  const stamp = getRelease(opened.db);
  return {
    ...opened,
    locale,
    t: words(locale),
    filters,
    ignored,
    params,
    query,
    stamp,
    pin: filters.release ? { release: filters.release } : {},
    site: { locale, query, release: { id: stamp.id, publishedOn: stamp.published_on } },
  };
}

/** @param ignored a release that was not understood is none that is kept: the newest must not answer in its place. */
export function openOr404(release: string | undefined, ignored: readonly Ignored[] = []): Opened {
  if (ignored.some(({ key }) => key === "release")) notFound();
  try {
    return ledger(release);
  } catch (error) {
    if (error instanceof UnknownReleaseError) notFound();
    throw error;
  }
}
