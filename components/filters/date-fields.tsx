import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";

type Props = { locale: Locale; from?: string; to?: string };

// Plain text, not type="month": a year alone is a good answer, and Firefox and Safari draw no month picker.
const PATTERN = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

/** First reported from, and until. */
export function DateFields({ locale, from, to }: Props) {
  const t = words(locale);
  const fields = [
    { name: "from", label: t("filters.from"), value: from },
    { name: "to", label: t("filters.to"), value: to },
  ] as const;
  return (
    <div className="date-fields">
      {fields.map(({ name, label, value }) => (
        <label key={name}>
          <span>{label}</span>
          <input
            type="text"
            name={name}
            defaultValue={value}
            inputMode="numeric"
            pattern={PATTERN}
            maxLength={10}
            size={8}
            dir="ltr"
            placeholder={t("filters.date-example")}
            title={t("filters.date-hint")}
            autoComplete="off"
          />
        </label>
      ))}
    </div>
  );
}
