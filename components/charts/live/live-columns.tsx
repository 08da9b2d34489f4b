import { Bar, BarChart, Tooltip, XAxis, YAxis } from "recharts";
import { layColumns, stackOf } from "../layout/columns";
import { spreadOf } from "../marks";
import { fillOf } from "../palette";
import type { ColumnsSpec } from "../spec";
import { LiveBlock } from "./live-block";
import { LiveTooltip } from "./live-tooltip";

export function LiveColumns({ spec }: { spec: ColumnsSpec }) {
  const { plot, y, slot, height } = layColumns(spec);
  const rtl = spec.direction === "rtl";
  const deepest = Math.max(0, ...spec.columns.map((column) => column.segments.length));
  const data = spec.columns.map((column) => ({
    column,
    key: column.key,
    // As drawn: the smallest are taller than their value.
    stack: stackOf(column, y),
  }));
  return (
    <BarChart
      width={spec.width}
      height={height}
      data={data}
      title={spec.title}
      desc={spec.description}
      barCategoryGap={0}
      margin={{
        top: plot.y,
        bottom: height - plot.y - plot.height,
        left: rtl ? 0 : plot.x,
        right: rtl ? plot.x : 0,
      }}
    >
      <XAxis type="category" hide dataKey="key" reversed={rtl} />
      <YAxis type="number" hide domain={spec.axis.domain} allowDataOverflow />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: "var(--chart-text)", fillOpacity: 0.06 }}
        content={({ active, payload }) => {
          const column = (payload[0]?.payload as (typeof data)[number] | undefined)?.column;
          if (!active || !column) return null;
          const told = column.segments.map((part) => ({
            key: part.key,
            title: part.title,
            colour: fillOf(part.tone, "page"),
          }));
          const heading = [column.label, column.total].filter(Boolean).join(" · ");
          return (
            <LiveTooltip
              heading={heading}
              {...(column.range ? { range: spreadOf(column.range) } : {})}
              told={told}
              {...(column.sources ? { sources: column.sources } : {})}
              direction={spec.direction}
            />
          );
        }}
      />
      {Array.from({ length: deepest }, (_, at) => (
        <Bar
          // biome-ignore lint/suspicious/noArrayIndexKey: a segment's place in its column is what it is here
          key={at}
          stackId="column"
          barSize={slot(0).width}
          isAnimationActive={false}
          activeBar
          dataKey={({ column }: (typeof data)[number]) => column.segments[at]?.value ?? 0}
          shape={(props) => {
            const { column, stack } = props.payload as (typeof data)[number];
            const place = stack[at];
            return place ? (
              <LiveBlock
                x={props.x}
                y={place.y}
                width={props.width}
                height={place.height}
                part={column.href ? { ...place.part, href: column.href } : place.part}
                active={props.isActive}
              />
            ) : (
              <g />
            );
          }}
        />
      ))}
    </BarChart>
  );
}
