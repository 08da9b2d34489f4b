import type { ReactNode } from "react";
import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { sameInLocale } from "./links";
import { Notice } from "./notice";
import { type ReleaseStamp, SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { CONTENT_ID, SkipLink } from "./skip-link";

type Props = {
  locale: Locale;
  /** Without the language: "/", "/deals", "/deals/some-deal". */
  path: string;
  query: URLSearchParams | string;
  release: ReleaseStamp;
  children: ReactNode;
};

/** A whole page: what the layout cannot draw, because a layout does not know the query. */
export function SitePage({ locale, path, query, release, children }: Props) {
  const asked = new URLSearchParams(query);
  const pinned = asked.has("release");
  const text = asked.toString();
  return (
    <>
      <SkipLink locale={locale} />
      <SiteHeader
        locale={locale}
        path={path}
        query={text}
        release={pinned ? release.id : undefined}
      />
      <main className="site-main" id={CONTENT_ID} tabIndex={-1}>
        {pinned && <PinnedNotice locale={locale} path={path} query={text} release={release} />}
        {children}
      </main>
      <SiteFooter locale={locale} release={release} path={path} query={text} pinned={pinned} />
    </>
  );
}

function PinnedNotice({ locale, path, query, release }: Omit<Props, "children">) {
  const t = words(locale);
  const newest = new URLSearchParams(query);
  newest.delete("release");
  return (
    <Notice title={t("site.pinned-title")}>
      <p>{t("site.pinned", { date: format(locale).date(release.publishedOn) })}</p>
      <p>
        <a href={sameInLocale(locale, path, newest.toString())}>{t("site.to-newest")}</a>
      </p>
    </Notice>
  );
}
