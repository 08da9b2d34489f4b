import { LOCALES, type Locale } from "../../db/vocabulary";

/** Every kind of page, by the folder of `app/[locale]` that draws it, and addresses that show what it can hold. */
export const PAGES: { route: string; paths: string[] }[] = [
  { route: "/", paths: ["/", "/?country=SAU&sector=power"] },
  {
    route: "/deals",
    paths: [
      "/deals",
      "/deals?country=SAU&sector=power",
      "/deals?q=zzzz",
      "/deals?stage=nonsense&sort=-since&page=2",
    ],
  },
  { route: "/deals/[id]", paths: ["/deals/dp-world-tartus-port", "/deals/saudi-forum-2025-07"] },
  { route: "/sectors/[code]", paths: ["/sectors/power"] },
];

/** Dark, light, scripts or none: every page is looked at in both languages. */
export const VIEWS: { locale: Locale; path: string; address: string }[] = LOCALES.flatMap(
  (locale) =>
    PAGES.flatMap(({ paths }) =>
      paths.map((path) => ({
        locale,
        path,
        address: `/${locale}${path === "/" ? "" : path.replace(/^\/\?/, "?")}`,
      })),
    ),
);
