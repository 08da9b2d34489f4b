import type { ReactNode } from "react";
import type { ChartTable } from "./chart-table";
import { ChartTableView } from "./chart-table-view";
import type { Geometry } from "./layout/map";
import { ChartLegend, ServerChart, sizeOf } from "./server-chart";
import type { ChartSpec } from "./spec";

export type ChartLink = { key: string; href: string; label: string; download?: boolean };

type Props = {
  /** States the finding. */
  title: string;
  /** The unit and what is counted. */
  subtitle: string;
  spec: ChartSpec;
  /** Laid out for a tablet, where the first is for a whole page. */
  middle?: ChartSpec;
  narrow?: ChartSpec;
  /** Outlines for a map. */
  geometry?: Geometry;
  table: ChartTable;
  words: { table: string; description: string };
  /** What the chart rests on, in words, with links. */
  sources: ReactNode;
  links: ChartLink[];
  level?: 2 | 3;
  /** The page's own heading is the title already. */
  headed?: boolean;
  /** The table stands where the drawing would. */
  tableOnly?: boolean;
  /** Small print under the drawing. */
  note?: string;
  /** A legend made elsewhere; left out, the chart's own. */
  legend?: ReactNode;
  /** Where the specs can be fetched as JSON, to make the chart live for a reader who reaches for it. */
  specHref?: string;
  narrowHref?: string;
};

/** A figure: the finding, the chart, its key, its table, its sources, and what may be taken away. */
export function ChartFrame(props: Props) {
  const { spec, middle, narrow, geometry, level = 2, headed = false, tableOnly = false } = props;
  const Title = `h${level}` as const;
  const id = `chart-${spec.id}`;
  return (
    <figure
      className="chart"
      data-size={sizeOf(spec)}
      id={spec.id}
      {...(headed ? { "aria-label": props.title } : { "aria-labelledby": `${id}-heading` })}
    >
      <figcaption className="chart-head">
        {!headed && (
          <Title id={`${id}-heading`} className="chart-title">
            {props.title}
          </Title>
        )}
        <p className="chart-subtitle">{props.subtitle}</p>
      </figcaption>
      {tableOnly ? (
        <div className="chart-table">
          <ChartTableView table={props.table} caption={props.title} />
        </div>
      ) : (
        <>
          <div className="chart-box">
            <ServerChart
              spec={spec}
              middle={middle}
              narrow={narrow}
              idPrefix={id}
              describedBy={`${id}-described`}
              geometry={geometry}
              specHref={props.specHref}
              narrowHref={props.narrowHref}
            />
          </div>
          {props.legend ?? <ChartLegend entries={spec.legend} idPrefix={`${id}-key`} />}
          {props.note && <p className="chart-note">{props.note}</p>}
        </>
      )}
      <footer className="chart-foot">
        <p className="chart-sources">{props.sources}</p>
        <ul className="chart-links">
          {props.links.map((link) => (
            <li key={link.key}>
              <a href={link.href} download={link.download || undefined}>
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </footer>
      {!tableOnly && (
        <details className="chart-table">
          <summary>{props.words.table}</summary>
          <p className="chart-description" id={`${id}-described`}>
            <b>{props.words.description}</b> {spec.description}
          </p>
          <ChartTableView table={props.table} caption={props.title} />
        </details>
      )}
    </figure>
  );
}
