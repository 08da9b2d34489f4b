import type { Markup } from "../escape";
import type { Box, Pen } from "../pen";
import { wrap } from "../text-width";

/** An empty chart says that it is empty, in the middle of where its marks would be. */
export function drawNothing(none: string, box: Box, pen: Pen): Markup[] {
  const lines = wrap(none, box.width - 16, 13, 3);
  const top = box.y + box.height / 2 - (lines.length - 1) * 9 + 4;
  return lines.map((words, at) =>
    pen.text(box.x + box.width / 2, top + at * 18, words, { anchor: "middle", ink: "quiet" }),
  );
}
