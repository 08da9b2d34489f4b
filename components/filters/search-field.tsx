import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";

export function SearchField({ locale, q }: { locale: Locale; q?: string }) {
  const t = words(locale);
  return (
    <label className="search-field">
      <span className="unseen">{t("filters.search")}</span>
      <input
        type="search"
        name="q"
        defaultValue={q}
        placeholder={t("filters.search-hint")}
        maxLength={200}
        dir="auto"
        enterKeyHint="search"
      />
    </label>
  );
}
