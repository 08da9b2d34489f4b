import { drawSampleSvg } from "./draw/sample";
import { drawSvg } from "./draw-svg";
import type { Geometry } from "./layout/map";
import type { ChartSpec, LegendEntry } from "./spec";

type Props = {
  spec: ChartSpec;
  /** The same chart laid out for a phone; the container's width chooses, without a script. */
  narrow?: ChartSpec;
  /** Unique in the document. */
  idPrefix: string;
  /** Outlines for a map. */
  geometry?: Geometry;
};

/** The chart as the server drew it: a string, since marks as JSX would be sent twice, as HTML and as flight data. */
export function ServerChart({ spec, narrow, idPrefix, geometry }: Props) {
  const wide = drawSvg(spec, { theme: "page", idPrefix, geometry });
  if (!narrow) return <div className="chart-svg" dangerouslySetInnerHTML={{ __html: wide }} />;
  const small = drawSvg(narrow, { theme: "page", idPrefix: `${idPrefix}-n`, geometry });
  return (
    <>
      <div className="chart-svg chart-wide" dangerouslySetInnerHTML={{ __html: wide }} />
      <div className="chart-svg chart-narrow" dangerouslySetInnerHTML={{ __html: small }} />
    </>
  );
}

/** The key to a chart's colours, in reading order; each sample is the mark itself, hatching and all. */
export function ChartLegend({ entries, idPrefix }: { entries: LegendEntry[]; idPrefix: string }) {
  if (entries.length === 0) return null;
  return (
    <ul className="chart-legend">
      {entries.map((entry) => (
        <li key={entry.key}>
          <span
            dangerouslySetInnerHTML={{
              __html: drawSampleSvg(entry, "page", `${idPrefix}-${entry.key}`),
            }}
          />
          {entry.label}
        </li>
      ))}
    </ul>
  );
}
