import "../globals.css";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { firstFonts } from "@/components/fonts";
import { DIRECTION } from "@/components/i18n/locales";
import { frameLocale } from "./frame-locale";

/** A frame has no language in its path; the proxy reads it from `lang`. */
export default async function FrameLayout({ children }: { children: ReactNode }) {
  const locale = await frameLocale();
  for (const font of firstFonts(locale))
    preload(font, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <html lang={locale} dir={DIRECTION[locale]}>
      <body className="frame">{children}</body>
    </html>
  );
}
