import { headers } from "next/headers";
import { isLocale } from "@/components/i18n/locales";
import { words } from "@/components/i18n/messages";
import { href } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { ReleaseChoice } from "@/components/layout/release-choice";
import { RELEASE_ID } from "@/db/filters";
import { releaseIds } from "@/db/release-folder";

/** Title and content in the reader's language, which a page that is not there learns from the request only. */
export async function whatIsMissing() {
  const sent = await headers();
  const asked = sent.get("x-ledger-locale") ?? "en";
  const locale = isLocale(asked) ? asked : "en";
  const t = words(locale);
  const query = new URLSearchParams(sent.get("x-ledger-path")?.split("?")[1] ?? "");
  const release = query.get("release");
  const kept = releaseIds();
  const isUnknown = release !== null && RELEASE_ID.test(release) && !kept.includes(release);
  const title = t("site.page-title", { page: t("errors.not-found-title"), site: t("site.name") });
  const content = (
    <>
      <PageHeading
        title={t("errors.not-found-title")}
        lede={isUnknown ? t("errors.no-release", { id: release }) : t("errors.not-found")}
      />
      {isUnknown && <ReleaseChoice locale={locale} ids={kept} />}
      <p>
        <a href={href(locale, "/deals")}>{t("errors.to-deals")}</a>
        {" · "}
        <a href={href(locale, "/")}>{t("errors.to-overview")}</a>
      </p>
    </>
  );
  return { title, content };
}
