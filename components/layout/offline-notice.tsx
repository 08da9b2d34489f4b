import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { OFFLINE } from "./watch-connection";

/** Shown by a script; empty until then to a screen reader, so that what comes into it is spoken. */
export function OfflineNotice({ locale }: { locale: Locale }) {
  const t = words(locale);
  return (
    <div className="offline" role="status">
      <div className="notice" hidden {...{ [OFFLINE]: "" }}>
        <strong>{t("site.offline-title")}</strong>
        <p>{t("site.offline")}</p>
      </div>
    </div>
  );
}
