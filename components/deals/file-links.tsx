import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";

type Props = {
  locale: Locale;
  files: readonly { key: string; href: string; label: string }[];
  /** What they are of, where a page has files in several places: else a screen reader hears the same twice. */
  of?: string;
};

/** The page's rows as files, with the page's own filters. */
export function FileLinks({ locale, files, of }: Props) {
  const title = words(locale)("common.files");
  return (
    <nav className="file-links" aria-label={of ? `${title}: ${of}` : title}>
      <span className="quiet">{title}</span>
      {files.map(({ key, href, label }) => (
        <a key={key} href={href} download>
          {label}
        </a>
      ))}
    </nav>
  );
}
