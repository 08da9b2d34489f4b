import type { ReactNode } from "react";
import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { sameInLocale } from "./links";
import { NotUnderstood } from "./not-understood";
import { Notice } from "./notice";
import { OfflineNotice } from "./offline-notice";
import { SentOnce } from "./sent-once";
import { type ReleaseStamp, SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { CONTENT_ID, SkipLink } from "./skip-link";

type Props = {
  locale: Locale;
  /** Without the language: "/", "/deals", "/deals/some-deal". */
  path: string;
  query: URLSearchParams | string;
  release: ReleaseStamp;
  /** `own`: the page says itself what it did not understand. Left out: it reads nothing but the release. */
  says?: "own";
  children: ReactNode;
};

/** A whole page: what the layout cannot draw, because a layout does not know the query. */
export function SitePage({ locale, path, query, release, says, children }: Props) {
  const asked = new URLSearchParams(query);
  const pinned = asked.has("release");
  const text = asked.toString();
  return (
    <SentOnce>
      <SkipLink locale={locale} />
      <OfflineNotice locale={locale} />
      <SiteHeader
        locale={locale}
        path={path}
        query={text}
        release={pinned ? release.id : undefined}
      />
      <main className="site-main" id={CONTENT_ID} tabIndex={-1}>
        {says !== "own" && <NotUnderstood locale={locale} ignored={unread(asked)} />}
        {pinned && <PinnedNotice locale={locale} path={path} query={text} release={release} />}
        {children}
      </main>
      <SiteFooter locale={locale} release={release} path={path} query={text} pinned={pinned} />
    </SentOnce>
  );
}

/** Left by mailing lists and adverts, or by a form's empty field. */
const NOTHING = /^(?:release$|utm_|fbclid$|gclid$|_rsc$)/;

/** What a page was asked that reads nothing but the release. */
const unread = (asked: URLSearchParams) =>
  [...asked]
    .filter(([key, value]) => value !== "" && !NOTHING.test(key))
    .map(([key, value]) => ({ key, value }));

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
