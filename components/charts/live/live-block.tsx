import type { Segment } from "../marks";

type Props = {
  x: number;
  y: number;
  width: number;
  height: number;
  part: Segment;
  active: boolean;
};

const OUTLINE = 1.5;

/** A segment to point at: unseen over the one already drawn, outlined when active, a link where that is one. */
export function LiveBlock({ x, y, width, height, part, active }: Props) {
  // Its outline lies within it, so that it is no larger than what is drawn.
  const inset = active ? OUTLINE / 2 : 0;
  const block = (
    <rect
      x={x + inset}
      y={y + inset}
      width={Math.max(0, width - 2 * inset)}
      height={Math.max(0, height - 2 * inset)}
      fill="transparent"
      stroke={active ? "var(--chart-text)" : "none"}
      strokeWidth={OUTLINE}
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
