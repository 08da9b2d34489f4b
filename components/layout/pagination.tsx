import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { pagesShown } from "./pages-shown";

type Props = {
  locale: Locale;
  /** From 1. */
  page: number;
  pages: number;
  /** The address of a page of the list. */
  hrefOf: (page: number) => string;
};

/** Nothing when everything fits on one page. */
export function Pagination({ locale, page, pages, hrefOf }: Props) {
  if (pages <= 1) return null;
  const t = words(locale);
  return (
    <nav className="pagination" aria-label={t("common.pages")}>
      <ul className="pages">
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              {t("common.previous")}
            </a>
          </li>
        )}
        {pagesShown(page, pages).map((shown) => (
          <li key={shown.key}>
            {shown.page === undefined ? (
              <span aria-hidden="true">{"…"}</span>
            ) : (
              <a
                href={hrefOf(shown.page)}
                aria-label={t("common.go-to-page", { page: shown.page })}
                aria-current={shown.page === page ? "page" : undefined}
              >
                {shown.page}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              {t("common.next")}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
