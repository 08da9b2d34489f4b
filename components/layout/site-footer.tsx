import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { rich } from "../i18n/rich";
import { href, sameInLocale } from "./links";

export type ReleaseStamp = { id: string; publishedOn: string };

type Props = {
  locale: Locale;
  release: ReleaseStamp;
  path: string;
  query: string;
  /** Whether the address names the release. */
  pinned: boolean;
};

export function SiteFooter({ locale, release, path, query, pinned }: Props) {
  const t = words(locale);
  const kept = pinned ? { release: release.id } : {};
  const pin = new URLSearchParams(query);
  pin.set("release", release.id);
  return (
    <footer className="site-footer">
      <p>
        {rich(
          locale,
          "site.release-long",
          { id: <bdi className="release-id">{release.id}</bdi> },
          { date: format(locale).date(release.publishedOn) },
        )}
      </p>
      <p>{t("site.footer-licence")}</p>
      <ul className="footer-links">
        {!pinned && (
          <li>
            <a href={sameInLocale(locale, path, pin.toString())} rel="bookmark">
              {t("site.footer-pin")}
            </a>
          </li>
        )}
        <li>
          <a href={href(locale, "/corrections", kept)}>{t("site.footer-corrections")}</a>
        </li>
        {(["countries", "sectors"] as const).map((page) => (
          <li key={page}>
            <a href={href(locale, `/${page}`, kept)}>{t(`places.${page}`)}</a>
          </li>
        ))}
        <li>
          <a href={href(locale, "/disagreements", kept)}>{t("overview.disagree")}</a>
        </li>
        <li>
          <a href={href(locale, "/delivery", kept)}>{t("delivery.title")}</a>
        </li>
        <li>
          <a href={href(locale, "/explore", kept)}>{t("explore.title")}</a>
        </li>
        <li>
          <a href={href(locale, "/charts", kept)}>{t("charts.index-title")}</a>
        </li>
        <li>
          <a href="/feed.xml" type="application/atom+xml">
            {t("site.footer-feed")}
          </a>
        </li>
        <li>
          <a href={href(locale, "/data", kept)}>{t("site.footer-code")}</a>
        </li>
      </ul>
    </footer>
  );
}
