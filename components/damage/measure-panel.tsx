import type { ReactNode } from "react";
import type { Locale, Measure } from "@/db/vocabulary";
import { FileLinks } from "../deals/file-links";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { Section } from "../layout/section";
import type { Estimate } from "./estimate";
import { EstimateTable } from "./estimate-table";

type Props = {
  locale: Locale;
  measure: Measure;
  /** Every estimate of this measure, and of no other. */
  estimates: readonly Estimate[];
  /** Its charts: no other measure comes near their axes. */
  children: ReactNode;
  /** The rows of the table as files. */
  files: readonly { key: string; href: string; label: string }[];
  release?: string;
};

/** The anchor of the table with every estimate of a measure. */
export const everyEstimate = (measure: Measure) => `${measure}-every`;

/** One measure and everything estimated of it. */
export function MeasurePanel({ locale, measure, estimates, children, files, release }: Props) {
  const t = words(locale);
  const name = names(locale).measure[measure];
  return (
    <Section id={measure} title={name} note={t(`damage.measure-${measure}`)}>
      {children}
      <details className="every-estimate" id={everyEstimate(measure)}>
        <summary>
          {t("damage.every-estimate")} · {t("damage.estimates-count", { count: estimates.length })}
        </summary>
        <EstimateTable
          locale={locale}
          caption={t("people.place-in-series", {
            series: t("damage.every-estimate"),
            place: name,
          })}
          estimates={estimates}
          release={release}
        />
        <FileLinks locale={locale} files={files} of={name} />
      </details>
    </Section>
  );
}
