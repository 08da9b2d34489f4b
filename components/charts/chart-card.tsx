import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import type { Geometry } from "./layout/map";
import { ChartThumbnail } from "./server-chart";
import type { ChartSpec } from "./spec";

export type CardFile = { kind: "svg" | "png" | "csv" | "json" | "embed"; href: string };

type Props = {
  locale: Locale;
  /** What the chart finds now, and what it counts. */
  title: string;
  subtitle: string;
  page: string;
  /** What is drawn small, and the outlines of a map. */
  spec: ChartSpec;
  geometry?: Geometry;
  files: readonly CardFile[];
};

/** One chart in an index: its finding, a small drawing, and its addresses. */
export function ChartCard({ locale, title, subtitle, page, spec, geometry, files }: Props) {
  const t = words(locale);
  return (
    <article className="chart-card">
      <h2 className="chart-card-title">
        <a href={page}>{title}</a>
      </h2>
      <p className="chart-subtitle">{subtitle}</p>
      <ChartThumbnail spec={spec} {...(geometry ? { geometry } : {})} />
      <ul className="chart-links">
        {files.map(({ kind, href }) => (
          <li key={kind}>
            <a href={href} aria-label={`${t(`charts.${kind}`)}: ${title}`}>
              {t(`charts.${kind}`)}
            </a>
          </li>
        ))}
      </ul>
    </article>
  );
}
