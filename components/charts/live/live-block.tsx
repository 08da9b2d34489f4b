import type { Segment } from "../marks";

type Props = {
  x: number;
  y: number;
  width: number;
  height: number;
  part: Segment;
  active: boolean;
};

/** A segment to point at: unseen over the one already drawn, outlined when active, a link where that is one. */
export function LiveBlock({ x, y, width, height, part, active }: Props) {
  const block = (
    <rect
      x={x}
      y={y}
      width={Math.max(0, width)}
      height={Math.max(0, height)}
      fill="transparent"
      stroke={active ? "var(--chart-text)" : "none"}
      strokeWidth={1.5}
    />
  );
  // The same link is already in the drawing, in the order of the keyboard.
  return part.href ? (
    <a href={part.href} tabIndex={-1} aria-label={part.title}>
      {block}
    </a>
  ) : (
    block
  );
}
