import { Bar, BarChart, Tooltip, XAxis, YAxis } from "recharts";
import { layBars } from "../layout/bars";
import { spreadOf } from "../marks";
import { fillOf } from "../palette";
import type { BarsSpec } from "../spec";
import { LiveBlock } from "./live-block";
import { LiveTooltip } from "./live-tooltip";

export function LiveBars({ spec }: { spec: BarsSpec }) {
  const { plot, x, rows, height } = layBars(spec);
  const rtl = spec.direction === "rtl";
  const deepest = Math.max(0, ...spec.rows.map((row) => row.segments.length));
  const data = rows.map(({ row, bar, parts }) => ({ row, parts, middle: bar.y + bar.height / 2 }));
  // Below the end of the axis the scale is linear and not yet held at the edge.
  const sample = spec.axis.domain[1] / 1000 || 1;
  const end = (plot.width * sample) / (x(sample) - x(0));
  const thick = rows[0]?.bar.height ?? 20;
  return (
    <div onKeyDownCapture={(event) => steer(event.nativeEvent, rtl)}>
      <BarChart
        layout="vertical"
        width={spec.width}
        height={Math.ceil(height)}
        data={data}
        title={spec.title}
        desc={spec.description}
        margin={{ top: 0, bottom: 0, left: rtl ? 0 : plot.x, right: rtl ? plot.x : 0 }}
      >
        <XAxis type="number" hide domain={[0, end]} reversed={rtl} allowDataOverflow />
        <YAxis
          type="number"
          hide
          dataKey="middle"
          domain={[0, Math.ceil(height)]}
          allowDataOverflow
        />
        <Tooltip
          isAnimationActive={false}
          cursor={false}
          content={({ active, payload }) => {
            const row = (payload[0]?.payload as (typeof data)[number] | undefined)?.row;
            if (!active || !row) return null;
            const told = row.segments.map((part) => ({
              key: part.key,
              title: part.title,
              colour: fillOf(part.tone, "page"),
            }));
            const heading = [row.label, row.total || row.sublabel].filter(Boolean).join(" · ");
            return (
              <LiveTooltip
                heading={heading}
                {...(row.range ? { range: spreadOf(row.range) } : {})}
                told={told}
                {...(row.sources ? { sources: row.sources } : {})}
                direction={spec.direction}
              />
            );
          }}
        />
        {Array.from({ length: deepest }, (_, at) => (
          <Bar
            // biome-ignore lint/suspicious/noArrayIndexKey: a segment's place in its row is what it is here
            key={at}
            stackId="row"
            barSize={thick}
            isAnimationActive={false}
            activeBar
            dataKey={({ row }: (typeof data)[number]) => row.segments[at]?.value ?? 0}
            shape={(props) => {
              const place = (props.payload as (typeof data)[number]).parts[at];
              // As drawn: the smallest are longer than their value.
              return place ? (
                <LiveBlock
                  x={rtl ? spec.width - place.x - place.width : place.x}
                  y={props.y}
                  width={place.width}
                  height={props.height}
                  part={place.part}
                  active={props.isActive}
                />
              ) : (
                <g />
              );
            }}
          />
        ))}
        {rows.map(({ row, label: { target } }) =>
          row.href ? (
            <a key={row.key} href={row.href} tabIndex={-1} aria-label={row.label}>
              <rect
                x={rtl ? spec.width - target.x - target.width : target.x}
                y={target.y}
                width={target.width}
                height={target.height}
                fill="transparent"
              />
            </a>
          ) : null,
        )}
      </BarChart>
    </div>
  );
}

/**
 * Down, and on in reading direction, is the next row. Recharts knows two keys, and in a chart of rows takes them the
 * other way round.
 */
function steer(event: KeyboardEvent, rtl: boolean): void {
  // What is sent below comes by here again.
  if (!event.isTrusted) return;
  const [on, back] = rtl ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
  const key =
    event.key === "ArrowDown" || event.key === on
      ? "ArrowLeft"
      : event.key === "ArrowUp" || event.key === back
        ? "ArrowRight"
        : undefined;
  if (key === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  event.target?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
}
