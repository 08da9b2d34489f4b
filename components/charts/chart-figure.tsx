import type { ReactNode } from "react";
import type { ChartTable } from "./chart-table";
import { ChartTableView } from "./chart-table-view";
import type { Geometry } from "./layout/map";
import { ChartLegend, ServerChart, sizeOf } from "./server-chart";
import type { ChartSpec } from "./spec";

type Props = {
  title: string;
  subtitle: string;
  spec: ChartSpec;
  middle?: ChartSpec;
  narrow: ChartSpec;
  geometry?: Geometry;
  /** Stands where the drawing would. */
  table?: ChartTable;
  /** Small print under the drawing. */
  note?: string;
  /** Where it is from. */
  sources: ReactNode;
};

/** A chart alone, for a frame: the finding, the drawing, its key and where it is from. */
export function ChartFigure(props: Props) {
  const { title, subtitle, spec, middle, narrow, geometry, table, note, sources } = props;
  const id = `frame-${spec.id}`;
  return (
    <figure className="chart" data-size={sizeOf(spec)} aria-labelledby={`${id}-heading`}>
      <figcaption className="chart-head">
        <h1 id={`${id}-heading`} className="chart-title">
          {title}
        </h1>
        <p className="chart-subtitle">{subtitle}</p>
      </figcaption>
      {table ? (
        <div className="chart-table">
          <ChartTableView table={table} caption={title} />
        </div>
      ) : (
        <>
          <div className="chart-box">
            <ServerChart
              spec={spec}
              narrow={narrow}
              {...(middle ? { middle } : {})}
              idPrefix={id}
              {...(geometry ? { geometry } : {})}
            />
          </div>
          <ChartLegend entries={spec.legend} idPrefix={`${id}-key`} />
          {note && <p className="chart-note">{note}</p>}
        </>
      )}
      <p className="chart-sources">{sources}</p>
      <p className="unseen">{spec.description}</p>
    </figure>
  );
}
