// Recharts over the server's drawing: the marks lie exactly on those already there and are seen only when pointed at,
// so ticks, labels, hatching and links stay the server's own and nothing can move.
import { useEffect, useRef, useState } from "react";
import type { ChartSpec } from "../spec";
import { LiveBars } from "./live-bars";
import { LiveColumns } from "./live-columns";
import { LiveLines } from "./live-lines";

export function RechartsChart({ spec }: { spec: ChartSpec }) {
  const here = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const box = here.current?.closest(".chart-svg");
    const drawing = box?.querySelector("svg");
    if (!drawing) return;
    const follow = new ResizeObserver(() => setScale(drawing.clientWidth / spec.width || 1));
    follow.observe(drawing);
    return () => follow.disconnect();
  }, [spec.width]);
  return (
    <div ref={here} dir="ltr" style={{ transform: `scale(${scale})`, transformOrigin: "0 0" }}>
      {spec.form === "bars" ? <LiveBars spec={spec} /> : null}
      {spec.form === "columns" ? <LiveColumns spec={spec} /> : null}
      {spec.form === "lines" ? <LiveLines spec={spec} /> : null}
    </div>
  );
}
