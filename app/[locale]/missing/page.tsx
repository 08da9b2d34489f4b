import type { Metadata } from "next";
import type { PageProps } from "@/app/address";
import { whatIsMissing } from "@/app/what-is-missing";
import { isLocale } from "@/components/i18n/locales";
import { SitePage } from "@/components/layout/site-page";
import { ledger } from "@/db/client";
import { getRelease } from "@/db/queries/release";

export const metadata: Metadata = { robots: { index: false } };

/** Where the proxy sends what is not there, with the status that says so; the whole site stays in reach. */
export default async function MissingPage({ params }: PageProps) {
  const { locale } = await params;
  const stamp = getRelease(ledger().db);
  const { title, content } = await whatIsMissing();
  return (
    <>
      {/* With this status the framework asks no page for its metadata. */}
      <title>{title}</title>
      <SitePage
        locale={isLocale(locale) ? locale : "en"}
        path="/"
        query=""
        release={{ id: stamp.id, publishedOn: stamp.published_on }}
      >
        {content}
      </SitePage>
    </>
  );
}
