import type { ReactNode } from "react";
import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";

export type Crumb = { href: string; label: ReactNode; key: string };

/** The way here, without the page itself: its heading says that. */
export function Breadcrumbs({ locale, crumbs }: { locale: Locale; crumbs: Crumb[] }) {
  return (
    <nav className="breadcrumbs" aria-label={words(locale)("site.breadcrumbs")}>
      <ol className="crumbs">
        {crumbs.map((crumb) => (
          <li key={crumb.key}>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
