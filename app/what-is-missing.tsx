import { headers } from "next/headers";
import { isLocale } from "@/components/i18n/locales";
import { words } from "@/components/i18n/messages";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { ReleaseChoice } from "@/components/layout/release-choice";
import { releaseIds } from "@/db/release-folder";
import { decoded } from "./missing-status";

/** Releases that an address names: it is pinned to one, or it is the page of one. */
function releasesIn(address: string): string[] {
  const { pathname, searchParams } = new URL(address, "http://any");
  const [, id] = /^\/\w+\/releases\/([^/]+)$/.exec(pathname) ?? [];
  return [...searchParams.getAll("release"), ...(id ? [decoded(id) ?? id] : [])].filter(Boolean);
}

/**
 * Title and content in the reader's language, which a page that is not there learns from the request only.
 * @param framed in another site's page: links lead out of the frame.
 */
export async function whatIsMissing(framed = false) {
  const sent = await headers();
  const asked = sent.get("x-ledger-locale") ?? "en";
  const locale = isLocale(asked) ? asked : "en";
  const t = words(locale);
  const kept = releaseIds();
  const release = releasesIn(sent.get("x-ledger-path") ?? "").find((id) => !kept.includes(id));
  const title = t("site.page-title", { page: t("errors.not-found-title"), site: t("site.name") });
  const out = framed ? ({ target: "_top" } as const) : {};
  const content = (
    <>
      <PageHeading
        title={t("errors.not-found-title")}
        lede={release ? t("errors.no-release", { id: release }) : t("errors.not-found")}
      />
      {release !== undefined && <ReleaseChoice locale={locale} ids={kept} {...out} />}
      <p>
        <a href={href(locale, "/deals")} {...out}>
          {t("errors.to-deals")}
        </a>
        {" · "}
        <a href={href(locale, "/")} {...out}>
          {t("errors.to-overview")}
        </a>
      </p>
    </>
  );
  return { title, content };
}
