import "../globals.css";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { savesData } from "@/app/saves-data";
import { DIRECTION, isLocale } from "@/components/i18n/locales";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function Layout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const saves = savesData(await headers());
  return (
    <html lang={locale} dir={DIRECTION[locale]} className={saves ? "saves-data" : undefined}>
      <body>{children}</body>
    </html>
  );
}
