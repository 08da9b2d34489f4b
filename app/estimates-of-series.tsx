import { EstimateTable } from "@/components/damage/estimate-table";
import { words } from "@/components/i18n/messages";
import { href } from "@/components/layout/links";
import { Section } from "@/components/layout/section";
import type { Db } from "@/db/open";
import { listSourcedEstimates } from "@/db/queries/estimates";
import type { Locale } from "@/db/vocabulary";
import { estimateOf } from "./estimates-of";

type Props = { db: Db; locale: Locale; series: string; release?: string };

/** A series whose numbers are estimates of studies: they stand here as a list and are drawn with damage and cost. */
export function EstimatesOfSeries({ db, locale, series, release }: Props) {
  const t = words(locale);
  const estimates = listSourcedEstimates(db, { series }).map(estimateOf(locale));
  const measure = estimates[0]?.measure;
  return (
    <Section
      id="figures"
      title={t("people.figures")}
      note={
        <a href={href(locale, measure ? `/damage#${measure}` : "/damage", { release })}>
          {t("people.in-damage")}
        </a>
      }
    >
      <EstimateTable
        locale={locale}
        caption={t("damage.every-estimate")}
        estimates={estimates}
        withMeasure
        {...(release ? { release } : {})}
      />
    </Section>
  );
}
