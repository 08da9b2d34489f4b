import { describe, expect, it } from "vitest";
import { layMap } from "@/components/charts/layout/map";
import { placeLabels } from "@/components/charts/layout/map-labels";
import { outlinesOf } from "@/components/charts/outlines";
import { governorateOutlines, OUTLINES_OBJECT } from "@/db/queries/places";

const layout = layMap(outlinesOf(governorateOutlines(), OUTLINES_OBJECT), 110, 590);
const SMALL = ["SY01", "SY03", "SY06", "SY07", "SY10", "SY12", "SY13", "SY14"];
const labels = layout.areas.flatMap(({ key, room, isPart }, index) =>
  SMALL.includes(key) && !isPart
    ? [
        {
          index,
          at: [room.x + room.width / 2, room.y + room.height / 2] as [number, number],
          width: 80,
          height: 30,
        },
      ]
    : [],
);

describe("names of small areas", () => {
  const room = { width: 700, height: layout.height + 30 };
  const spots = placeLabels(labels, layout, room);

  it("all find a place outside the country and inside the drawing", () => {
    expect(labels).toHaveLength(SMALL.length);
    expect(spots.size).toBe(SMALL.length);
    for (const { box } of spots.values()) {
      for (const x of [box.x, box.x + box.width / 2, box.x + box.width])
        for (const y of [box.y, box.y + box.height / 2, box.y + box.height])
          expect(layout.areaAt(x, y)).toBeUndefined();
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(room.width);
    }
  });

  it("do not lie on one another", () => {
    const boxes = [...spots.values()].map(({ box }) => box);
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1))
        expect(
          a.x + a.width <= b.x ||
            b.x + b.width <= a.x ||
            a.y + a.height <= b.y ||
            b.y + b.height <= a.y,
        ).toBe(true);
  });
});
