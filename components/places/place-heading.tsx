import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { PageHeading } from "../layout/page-heading";

type Props = {
  locale: Locale;
  name: string;
  place: {
    name_en: string;
    name_ar: string;
    /** Other spellings, joined by "; ". */
    aliases: string | null;
  };
};

/** A governorate by all its names: readers and files spell it in many ways. */
export function PlaceHeading({ locale, name, place }: Props) {
  const t = words(locale);
  const spellings = [place.name_en, ...(place.aliases?.split("; ") ?? [])].filter(
    (one) => one !== name && one !== place.name_ar,
  );
  return (
    <PageHeading title={name}>
      <p className="quiet">
        {t("places.aliases")}
        {": "}
        <span lang={locale === "ar" ? "en" : "ar"} dir={locale === "ar" ? "ltr" : "rtl"}>
          {locale === "ar" ? place.name_en : place.name_ar}
        </span>
        {spellings
          .filter((one) => one !== place.name_en || locale === "en")
          .map((one) => (
            <span key={one}>
              {" · "}
              <bdi>{one}</bdi>
            </span>
          ))}
      </p>
    </PageHeading>
  );
}
