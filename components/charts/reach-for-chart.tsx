"use client";
// Recharts comes only when a reader reaches for the chart; until then, and whenever it cannot come, the server's drawing stands.
import { type ComponentType, useEffect, useRef, useState } from "react";
import type { ChartSpec } from "./spec";

type Live = { Chart: ComponentType<{ spec: ChartSpec }>; spec: ChartSpec };

const REACHES = ["pointerenter", "focusin", "touchstart"] as const;

/** Stands inside the box of a server-drawn chart and lays the live one over it. */
export function ReachForChart({ specHref }: { specHref: string }) {
  const here = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<Live>();
  useEffect(() => {
    const box = here.current?.parentElement;
    if (!box || savesData()) return;
    let gone = false;
    const reach = async () => {
      listen("removeEventListener");
      try {
        const [spec, drawing] = await Promise.all([
          specAt(specHref),
          import("./live/recharts-chart"),
        ]);
        if (!gone) setLive({ Chart: drawing.RechartsChart, spec });
      } catch (cause) {
        console.warn("The live chart could not be loaded; the drawing stays.", cause);
        if (!gone) listen("addEventListener");
      }
    };
    const listen = (act: "addEventListener" | "removeEventListener") => {
      for (const event of REACHES) box[act](event, reach, { passive: true });
    };
    listen("addEventListener");
    return () => {
      gone = true;
      listen("removeEventListener");
    };
  }, [specHref]);
  return (
    <div ref={here} className="chart-live">
      {live ? <live.Chart spec={live.spec} /> : null}
    </div>
  );
}

async function specAt(href: string): Promise<ChartSpec> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${answer.status} for ${href}`);
  return answer.json();
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia("(prefers-reduced-data: reduce)").matches;
}
