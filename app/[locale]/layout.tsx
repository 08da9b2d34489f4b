import "../globals.css";
import type { ReactNode } from "react";
import { notFound } from "next/navigation";
import { DIRECTION, isLocale } from "@/components/i18n/locales";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function Layout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale} dir={DIRECTION[locale]}>
      <body>{children}</body>
    </html>
  );
}
