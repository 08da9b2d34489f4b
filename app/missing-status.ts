// Known before anything is drawn: a page that finds out while drawing would be empty without scripts.
import { isLocale } from "@/components/i18n/locales";
import { ledger } from "@/db/client";
import { CHART_IDS } from "@/db/exports/chart-ids";
import { isKept } from "@/db/exports/database-file";
import { FILE_NAMES } from "@/db/vocabulary";
import { FRAMED } from "./content-policy";
import { frameComplaints } from "./frame-complaints";
import { pageExists } from "./page-exists";

/** Files have a dot in their name; pictures and releases stand outside the languages. */
const NOT_A_PAGE = new RegExp(
  `^(?:(?:${FILE_NAMES.join("|")})\\.(?:csv|json|csv-metadata\\.json)|deals\\.zip|(?:datapackage|openapi)\\.json|catalog\\.jsonld|(?:feed|sitemap)\\.xml|robots\\.txt)$`,
);
const OUTSIDE = /^\/(?:charts|releases)\/./;

/** A part of a path; undefined where a % in it stands for no letter. */
export function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** Whether a path can be decoded. */
export const hasWholeLetters = (pathname: string): boolean => decoded(pathname) !== undefined;

/**
 * The status that says what is wrong with an address of a page or a frame.
 * @returns 404 or 400; undefined where there is something to draw, or a file that answers for itself.
 */
export function missingStatus(pathname: string, search: URLSearchParams): 400 | 404 | undefined {
  const [, first = "", ...path] = pathname.split("/");
  const isFrame = FRAMED.test(pathname);
  if (!isFrame && !isLocale(first)) {
    const isFile = OUTSIDE.test(pathname) || (path.length === 0 && NOT_A_PAGE.test(first));
    return isFile ? undefined : 404;
  }
  const releases = new Set(search.getAll("release").filter((asked) => asked !== ""));
  const [release] = releases;
  // The newest must not answer in the place of a release that is not kept, or that is no release.
  if (releases.size > 1 || (release !== undefined && !isKept(release))) return 404;
  const opened = ledger(release);
  const asked = path.map((part) => decoded(part) ?? part).join("/");
  if (!isFrame) return pageExists(opened.db, asked) ? undefined : 404;
  const id = CHART_IDS.find((known) => known === asked);
  if (id === undefined) return 404;
  return frameComplaints(id, search, opened).length > 0 ? 400 : undefined;
}
