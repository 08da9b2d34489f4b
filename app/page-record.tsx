// What a page leaves with a reader and with a search engine: how to cite it, and the data behind it.
import { headers } from "next/headers";
import { CiteBox } from "@/components/citations/cite-box";
import { words } from "@/components/i18n/messages";
import { JsonLd } from "@/components/layout/json-ld";
import { sameInLocale } from "@/components/layout/links";
import { type FileAddress, fileHref } from "@/db/exports/addresses";
import { type Covered, coversOf } from "@/db/exports/covers";
import { datasetOf } from "@/db/exports/dataset";
import { originOf } from "@/db/exports/origin";
import type { DealFilters } from "@/db/filters";
import type { Address } from "./address";
import { citePage } from "./cite-page";

/** What the page passed over stands in no citation. */
type Read = Pick<Address<unknown>, "locale" | "db" | "query" | "ignored" | "stamp">;

type Recorded = {
  /** Without the language. */
  path: string;
  title: string;
  description: string;
  /** The files with the page's rows. */
  files: readonly FileAddress[];
  filters?: Partial<DealFilters>;
  /** Of figures: the series, which also says what time they cover. */
  series?: string;
};

/** A search for data passes over a shorter description. */
const LEAST = 50;

/** Awaited by the page, not a component of its own: what it writes is part of the answer's first bytes. */
export async function pageRecord(read: Read, recorded: Recorded) {
  const { locale, stamp } = read;
  const { path, title } = recorded;
  const query = understood(read);
  const citation = await citePage({ locale, title, path, query, release: stamp });
  return (
    <>
      <CiteBox locale={locale} citation={citation} />
      {await pageData(read, recorded)}
    </>
  );
}

/** The data behind a page, for a search engine; for pages that say elsewhere how they are cited. */
export async function pageData(read: Read, recorded: Recorded) {
  const { locale, db, stamp } = read;
  const { path, title, description, files, filters = {}, series } = recorded;
  const sent = await headers();
  const covers = coversOf(db, stamp.published_on, coveredBy(files), series);
  const more: Record<string, string> = series === undefined ? {} : { series };
  const unpinned = understood(read);
  unpinned.delete("release");
  return (
    <JsonLd
      data={datasetOf({
        locale,
        origin: originOf(sent, `http://${sent.get("host") ?? "localhost"}`),
        path: sameInLocale(locale, path, unpinned.toString()),
        name: title,
        description:
          description.length < LEAST
            ? `${description} ${words(locale)("site.tagline")}`
            : description,
        release: stamp.id,
        publishedOn: stamp.published_on,
        files: files.map((file) => fileHref(file, { ...filters, release: stamp.id }, more)),
        ...(series === undefined ? {} : { variables: [title] }),
        ...(covers ? { covers } : {}),
      })}
    />
  );
}

/** Deals, claims and lines cover the same time. */
const coveredBy = ([first = ""]: readonly string[]): Covered =>
  first.startsWith("figures") ? "figures" : first.startsWith("estimates") ? "estimates" : "deals";

/** The query without what was not understood. */
function understood({ query, ignored }: Read): URLSearchParams {
  const passedOver = new Set(ignored.map(({ key, value }) => `${key}=${value}`));
  return new URLSearchParams(
    [...query].filter(([key, value]) => !passedOver.has(`${key}=${value}`)),
  );
}
