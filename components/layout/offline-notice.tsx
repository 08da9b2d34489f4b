import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { Notice } from "./notice";
import { OFFLINE } from "./watch-connection";

/** Shown by a script; empty until then to a screen reader, so that what comes into it is spoken. */
export function OfflineNotice({ locale }: { locale: Locale }) {
  const t = words(locale);
  return (
    <div className="offline" role="status">
      <div hidden {...{ [OFFLINE]: "" }}>
        <Notice title={t("site.offline-title")}>
          <p>{t("site.offline")}</p>
        </Notice>
      </div>
    </div>
  );
}
