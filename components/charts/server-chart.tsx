import { drawSampleSvg } from "./draw/sample";
import { drawSvg } from "./draw-svg";
import { drawThumbnail } from "./draw-thumbnail";
import type { Geometry } from "./layout/map";
import { LIVE_LAYER } from "./live-layer";
import type { ChartForm, ChartSpec, LegendEntry } from "./spec";
import { ALONE, WIDE } from "./widths";

type Props = {
  spec: ChartSpec;
  /** The same chart laid out for a tablet. */
  middle?: ChartSpec;
  /** The same chart laid out for a phone; the container's width chooses, without a script. */
  narrow?: ChartSpec;
  /** Unique in the document. */
  idPrefix: string;
  /** Id of the element beside the chart that describes it at length. */
  describedBy?: string;
  /** Outlines for a map. */
  geometry?: Geometry;
  /** Where the specs can be fetched as JSON; without them the chart stays as drawn. */
  specHref?: string;
  narrowHref?: string;
};

/** The chart as the server drew it: a string, as in the file and the picture. */
export function ServerChart(props: Props) {
  const { spec, middle, narrow, idPrefix, geometry, specHref, narrowHref, describedBy } = props;
  if (!narrow)
    return (
      <Drawn
        spec={spec}
        idPrefix={idPrefix}
        geometry={geometry}
        specHref={specHref}
        describedBy={describedBy}
      />
    );
  const size = `chart-${sizeOf(spec)}`;
  return (
    <>
      <Drawn
        spec={spec}
        idPrefix={idPrefix}
        geometry={geometry}
        specHref={specHref}
        describedBy={describedBy}
        shownIn={`chart-wide ${size}`}
      />
      {middle && (
        <Drawn
          spec={middle}
          idPrefix={`${idPrefix}-m`}
          namedBy={idPrefix}
          geometry={geometry}
          describedBy={describedBy}
          shownIn="chart-middle"
        />
      )}
      <Drawn
        spec={narrow}
        idPrefix={`${idPrefix}-n`}
        namedBy={idPrefix}
        geometry={geometry}
        specHref={narrowHref}
        describedBy={describedBy}
        shownIn={`chart-narrow ${size}`}
      />
    </>
  );
}

/** What the drawing was laid out for: so wide it must be for its words to be read. */
export const sizeOf = ({ width }: Pick<ChartSpec, "width">) =>
  width <= WIDE ? "pair" : width <= ALONE ? "alone" : "full";

const LIVE: readonly ChartForm[] = ["bars", "columns", "lines"];

type DrawnProps = Pick<Props, "spec" | "idPrefix" | "geometry" | "specHref" | "describedBy"> & {
  shownIn?: string;
  /** A smaller drawing is the same chart: it is named once, and nobody points at its marks. */
  namedBy?: string;
};

function Drawn({ spec, idPrefix, geometry, specHref, shownIn, namedBy, describedBy }: DrawnProps) {
  const svg = drawSvg(spec, {
    theme: "page",
    idPrefix,
    geometry,
    ...(namedBy ? { namedBy, told: false } : {}),
    ...(describedBy ? { describedBy } : {}),
  });
  return (
    <div className={shownIn ? `chart-svg ${shownIn}` : "chart-svg"}>
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      {specHref && LIVE.includes(spec.form) ? (
        <div className={LIVE_LAYER} data-spec={specHref} />
      ) : null}
    </div>
  );
}

/** A chart beside its name in a list: only to be looked at. */
export function ChartThumbnail({ spec, geometry }: Pick<Props, "spec" | "geometry">) {
  const svg = drawThumbnail(spec, `thumbnail-${spec.id}`, geometry);
  return <div className="chart-thumbnail" dangerouslySetInnerHTML={{ __html: svg }} />;
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
