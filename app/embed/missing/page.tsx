import type { Metadata } from "next";
import { headers } from "next/headers";
import { frameComplaintsAt } from "@/app/frame-complaints";
import { whatIsMissing } from "@/app/what-is-missing";
import { words } from "@/components/i18n/messages";
import { frameLocale } from "../frame-locale";

export const metadata: Metadata = { robots: { index: false } };

/** Where the proxy sends a frame that cannot be drawn as it was asked for, with the status that says so. */
export default async function MissingFrame() {
  const [locale, sent] = await Promise.all([frameLocale(), headers()]);
  const t = words(locale);
  const complaints = frameComplaintsAt(sent.get("x-ledger-path") ?? "");
  const { title, content } = await whatIsMissing(true);
  return (
    <main className="frame-main">
      <title>{complaints.length > 0 ? t("errors.no-chart-title") : title}</title>
      {complaints.length > 0 ? (
        <>
          <h1>{t("errors.no-chart-title")}</h1>
          {complaints.map(({ parameter, value }) => (
            <p key={`${parameter}=${value}`}>
              {t("errors.not-understood", { key: parameter, value })}
            </p>
          ))}
        </>
      ) : (
        content
      )}
    </main>
  );
}
