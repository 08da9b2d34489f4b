"use client";
import { useParams } from "next/navigation";
import { errors as ar } from "@/components/i18n/ar/errors";
import { errors as en } from "@/components/i18n/en/errors";

/** Something broke: said plainly, in the page's language, and never as "no data". */
export default function Broken() {
  const { locale } = useParams<{ locale: string }>();
  const words = locale === "ar" ? ar : en;
  return (
    <main className="site-main">
      <h1>{words["error-title"]}</h1>
      <p>{words.error}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {words["try-again"]}
      </button>
    </main>
  );
}
