import type { Direction } from "../spec";

export type Told = { key: string; title: string; colour?: string };
type Props = { heading: string; told: Told[]; direction: Direction };

/** What the marks pointed at say, in their own words. */
export function LiveTooltip({ heading, told, direction }: Props) {
  return (
    <div className="chart-tooltip" dir={direction}>
      <strong>{heading}</strong>
      {told.map(({ key, title, colour }) => (
        <p key={key}>
          {colour ? <i style={{ background: colour }} /> : null}
          {title}
        </p>
      ))}
    </div>
  );
}
