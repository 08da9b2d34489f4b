import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { COPIES } from "./copy-buttons";

/** Copies what stands right before it. Where no script runs it is not there: the text can be selected. */
export function CopyButton({ locale }: { locale: Locale }) {
  const t = words(locale);
  return (
    <button
      type="button"
      className="button copy-button"
      aria-live="polite"
      {...{ [COPIES]: t("citations.copied") }}
    >
      {t("citations.copy")}
    </button>
  );
}
