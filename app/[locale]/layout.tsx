import "../globals.css";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { fontVariables } from "@/components/fonts";
import { DIRECTION, isLocale } from "@/components/i18n/locales";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function Layout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale} dir={DIRECTION[locale]} className={fontVariables}>
      <body>{children}</body>
    </html>
  );
}
