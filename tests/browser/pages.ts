import { currentReleaseId } from "../../db/release-folder";
import { LOCALES, type Locale } from "../../db/vocabulary";

type Kind = { route: string; addresses: (locale: Locale) => string[] };

/** A kind of page by the folder of `app` that draws it, and queries and ids that show what it can hold. */
const page = (route: string, ...paths: string[]): Kind => ({
  route: `/[locale]${route}`,
  addresses: (locale) => paths.map((path) => `/${locale}${path}`),
});

/** One more kind of page is one more line here: a test compares this list with the folders. */
export const PAGES: Kind[] = [
  page("", "", "?country=SAU&sector=power"),
  page(
    "/deals",
    "/deals",
    "/deals?country=SAU&sector=power",
    "/deals?q=zzzz",
    "/deals?stage=nonsense&sort=-since&page=2",
  ),
  page("/deals/[id]", "/deals/dp-world-tartus-port", "/deals/saudi-forum-2025-07"),
  page("/countries", "/countries"),
  page("/countries/[iso3]", "/countries/SAU"),
  page("/sectors", "/sectors"),
  page("/path", "/path", "/path?country=SAU&step=itemised"),
  page("/sectors/[code]", "/sectors/power"),
  page("/places", "/places"),
  page("/places/[pcode]", "/places/SY10"),
  page("/damage", "/damage"),
  page("/people", "/people"),
  page("/people/[series]", "/people/population", "/people/cpi-index"),
  page("/delivery", "/delivery"),
  page("/explore", "/explore"),
  page("/charts", "/charts"),
  page(
    "/charts/[id]",
    "/charts/by-sector",
    "/charts/flow",
    "/charts/map",
    "/charts/waterfall",
    "/charts/claims?deal=dp-world-tartus-port",
    "/charts/series?series=people-in-need",
    "/charts/lives",
    "/charts/rates",
    "/charts/estimates-by-governorate",
    "/charts/estimates-of-parts?measure=reconstruction-cost",
    "/charts/places?country=SAU",
  ),
  page("/disagreements", "/disagreements"),
  page("/sources", "/sources", "/sources?kind=multilateral"),
  page("/sources/[id]", "/sources/founding-article", "/sources/scpr-cpi-usesnames-2026-03"),
  page("/method", "/method"),
  page("/data", "/data"),
  page("/data-health", "/data-health"),
  page("/corrections", "/corrections"),
  page("/releases", "/releases"),
  page("/releases/[id]", `/releases/${currentReleaseId()}`),
  {
    route: "/embed/[id]",
    addresses: (locale) => [`/embed/by-sector?lang=${locale}`],
  },
];

/** Every page in both languages. */
export const VIEWS: { locale: Locale; address: string }[] = LOCALES.flatMap((locale) =>
  PAGES.flatMap(({ addresses }) => addresses(locale).map((address) => ({ locale, address }))),
);
