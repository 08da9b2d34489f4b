import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";

export type CardFile = { kind: "svg" | "png" | "csv" | "json" | "embed"; href: string };

type Props = {
  locale: Locale;
  /** What the chart finds now, and what it counts. */
  title: string;
  subtitle: string;
  page: string;
  /** A small drawing, on a light and on a dark ground. */
  picture: { light: string; dark: string; width: number; height: number };
  files: readonly CardFile[];
};

/** One chart in an index: its finding, a small picture that comes when it is scrolled to, and its addresses. */
export function ChartCard({ locale, title, subtitle, page, picture, files }: Props) {
  const t = words(locale);
  return (
    <article className="chart-card">
      <h2 className="chart-card-title">
        <a href={page}>{title}</a>
      </h2>
      <p className="chart-subtitle">{subtitle}</p>
      <picture>
        <source media="(prefers-color-scheme: dark)" srcSet={`${picture.dark}#drawing`} />
        <img
          src={`${picture.light}#drawing`}
          alt=""
          loading="lazy"
          decoding="async"
          // The file's own shape is another: the room is the drawing's, before and after it comes.
          style={{ aspectRatio: `${picture.width} / ${picture.height}` }}
        />
      </picture>
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
