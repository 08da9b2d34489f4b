import type { Direction } from "../spec";

export type Told = { key: string; title: string; colour?: string };
type Props = {
  heading: string;
  /** Low and high, in words. */
  range?: string;
  told: Told[];
  sources?: string;
  direction: Direction;
};

/** What the marks pointed at say, in their own words. */
export function LiveTooltip({ heading, range, told, sources, direction }: Props) {
  return (
    <div className="chart-tooltip" dir={direction}>
      <strong>{heading}</strong>
      {range ? <p>{range}</p> : null}
      {told.map(({ key, title, colour }) => (
        <p key={key}>
          {colour ? <i style={{ background: colour }} /> : null}
          {title}
        </p>
      ))}
      {sources ? <p className="chart-tooltip-sources">{sources}</p> : null}
    </div>
  );
}
