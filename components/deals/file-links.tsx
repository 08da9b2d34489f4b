import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";

type Props = { locale: Locale; files: readonly { key: string; href: string; label: string }[] };

/** The page's rows as files, with the page's own filters. */
export function FileLinks({ locale, files }: Props) {
  return (
    <nav className="file-links" aria-label={words(locale)("common.files")}>
      <span className="quiet">{words(locale)("common.files")}</span>
      {files.map(({ key, href, label }) => (
        <a key={key} href={href} download>
          {label}
        </a>
      ))}
    </nav>
  );
}
