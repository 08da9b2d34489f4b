import { Line, LineChart, Tooltip, XAxis, YAxis } from "recharts";
import { layLines } from "../layout/lines";
import type { LinePoint } from "../marks";
import { fillOf } from "../palette";
import type { LinesSpec, Tone } from "../spec";
import { LiveTooltip } from "./live-tooltip";

type Shown = { point: LinePoint; tone: Tone };
type Moment = { at: number; first: number; shown: Shown[] };

export function LiveLines({ spec }: { spec: LinesSpec }) {
  const { plot, y, height } = layLines(spec);
  const rtl = spec.direction === "rtl";
  const data = momentsOf(spec);
  return (
    <LineChart
      width={spec.width}
      height={height}
      data={data}
      title={spec.title}
      desc={spec.description}
      margin={{
        top: plot.y,
        bottom: height - plot.y - plot.height,
        left: rtl ? spec.width - plot.x - plot.width : plot.x,
        right: rtl ? plot.x : spec.width - plot.x - plot.width,
      }}
    >
      <XAxis
        type="number"
        hide
        dataKey="at"
        domain={spec.time.domain}
        allowDataOverflow
        reversed={rtl}
        padding={rtl ? { left: 4, right: 6 } : { left: 6, right: 4 }}
      />
      <YAxis
        type="number"
        hide
        scale={spec.axis.kind}
        domain={spec.axis.domain}
        allowDataOverflow
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: "var(--chart-axis)" }}
        content={({ active, payload }) => {
          const moment = payload[0]?.payload as Moment | undefined;
          if (!active || !moment) return null;
          const told = moment.shown.map(({ point, tone }) => ({
            key: point.key,
            title: point.title,
            colour: colourOf(point, tone),
          }));
          const heading = moment.shown[0]?.point.period ?? "";
          return <LiveTooltip heading={heading} told={told} direction={spec.direction} />;
        }}
      />
      <Line
        dataKey="first"
        stroke="none"
        dot={false}
        isAnimationActive={false}
        activeDot={(props) => (
          <g>
            {(props.payload as Moment).shown.map(({ point, tone }) => (
              <circle
                key={point.key}
                cx={props.cx}
                cy={y(point.value)}
                r={5.5}
                fill="none"
                stroke={colourOf(point, tone)}
                strokeWidth={2}
              />
            ))}
          </g>
        )}
      />
    </LineChart>
  );
}

const colourOf = (point: LinePoint, tone: Tone) =>
  fillOf(point.mark === "rejected" ? "rejected" : tone, "page");

/** All points of one moment together, the ones that speak first. */
function momentsOf(spec: LinesSpec): Moment[] {
  const byTime = new Map<number, Shown[]>();
  for (const { tone, key, points } of spec.series)
    for (const point of points) {
      const shown = byTime.get(point.at) ?? [];
      shown.push({ point: { ...point, key: `${key}-${point.key}` }, tone });
      byTime.set(point.at, shown);
    }
  const speaksFirst = (a: Shown, b: Shown) =>
    Number(b.point.mark === "speaks") - Number(a.point.mark === "speaks");
  return [...byTime]
    .sort(([a], [b]) => a - b)
    .map(([at, shown]) => {
      const order = shown.sort(speaksFirst);
      return { at, first: order[0]?.point.value ?? 0, shown: order };
    });
}
