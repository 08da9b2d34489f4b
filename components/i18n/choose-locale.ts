import { LOCALES, type Locale } from "@/db/vocabulary";

/** The first language of an Accept-Language header that the ledger is written in; English when none is. */
export function chooseLocale(header: string | null): Locale {
  const wanted = (header ?? "")
    .split(",")
    .map((part, at) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { language: tag.split("-")[0]?.toLowerCase(), quality: Number(quality ?? 1), at };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.at - b.at);
  for (const { language } of wanted) {
    const known = LOCALES.find((locale) => locale === language);
    if (known) return known;
  }
  return "en";
}
