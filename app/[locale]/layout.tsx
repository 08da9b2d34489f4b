import "../globals.css";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { savesData } from "@/app/saves-data";
import { firstFonts } from "@/components/fonts";
import { DIRECTION, isLocale } from "@/components/i18n/locales";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function Layout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const saves = savesData(await headers());
  if (!saves)
    for (const font of firstFonts(locale))
      preload(font, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <html lang={locale} dir={DIRECTION[locale]} className={saves ? "saves-data" : undefined}>
      <body>{children}</body>
    </html>
  );
}
