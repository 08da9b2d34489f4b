import "../globals.css";
import type { ReactNode } from "react";
import { DIRECTION } from "@/components/i18n/locales";
import { frameLocale } from "./frame-locale";

/** A frame has no language in its path; the proxy reads it from `lang`. */
export default async function FrameLayout({ children }: { children: ReactNode }) {
  const locale = await frameLocale();
  return (
    <html lang={locale} dir={DIRECTION[locale]}>
      <body className="frame">{children}</body>
    </html>
  );
}
