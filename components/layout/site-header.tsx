import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { href } from "./links";
import { LocaleSwitch } from "./locale-switch";

const PAGES = ["deals", "damage", "people", "places", "sources", "method", "data"] as const;

type Props = {
  locale: Locale;
  /** Without the language: "/deals/some-deal". */
  path: string;
  /** Without "?". */
  query: string;
  /** A pinned release follows the reader from page to page. */
  release?: string;
};

export function SiteHeader({ locale, path, query, release }: Props) {
  const t = words(locale);
  return (
    <header className="site-header">
      <a
        className="site-name"
        href={href(locale, "/", { release })}
        aria-current={path === "/" ? "page" : undefined}
      >
        {t("site.name")}
      </a>
      <nav className="site-nav" aria-label={t("site.menu")}>
        <ul className="site-pages">
          {PAGES.map((page) => (
            <li key={page}>
              <a
                href={href(locale, `/${page}`, { release })}
                aria-current={currentness(path, `/${page}`)}
              >
                {t(`site.${page}`)}
              </a>
            </li>
          ))}
          <li>
            <LocaleSwitch locale={locale} path={path} query={query} />
          </li>
        </ul>
      </nav>
    </header>
  );
}

/** Pages that belong under another, whatever their address. */
const UNDER: Record<string, string> = {
  "/data-health": "/data",
  "/releases": "/data",
  "/corrections": "/data",
};

function currentness(path: string, page: string): "page" | "true" | undefined {
  if (path === page) return "page";
  const [, top = ""] = path.split("/");
  return (UNDER[`/${top}`] ?? `/${top}`) === page ? "true" : undefined;
}
