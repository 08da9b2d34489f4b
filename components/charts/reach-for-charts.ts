// Recharts comes only when a reader reaches for a chart; until then, and whenever it cannot come, the server's drawing stands.
import { BEFORE_TURN } from "../layout/turn-page";
import { LIVE_LAYER } from "./live-layer";
import type { ChartSpec } from "./spec";

const REACHES = ["pointerover", "focusin", "touchstart"] as const;

/** In: what holds the charts, now and after its content changed. Out: what ends the listening. */
export function reachForCharts(page: HTMLElement): () => void {
  if (savesData()) return () => undefined;
  /** What takes each live chart away again; undefined while it is on its way. */
  const reached = new Map<HTMLElement, (() => void) | undefined>();
  const reach = async ({ target }: Event) => {
    const box = target instanceof Element ? target.closest(".chart-svg") : null;
    const layer = box?.querySelector<HTMLElement>(`.${LIVE_LAYER}`);
    const specHref = layer?.dataset.spec;
    if (!layer || !specHref || reached.has(layer)) return;
    reached.set(layer, undefined);
    try {
      const [spec, { mountChart }] = await Promise.all([
        specAt(specHref),
        import("./live/mount-chart"),
      ]);
      // Another page may have been written over this one meanwhile.
      if (reached.has(layer) && layer.dataset.spec === specHref)
        reached.set(layer, mountChart(layer, spec));
    } catch (cause) {
      console.warn("The live chart could not be loaded; the drawing stays.", cause);
      reached.delete(layer);
    }
  };
  const clear = () => {
    for (const unmount of reached.values()) unmount?.();
    reached.clear();
  };
  for (const event of REACHES) page.addEventListener(event, reach, { passive: true });
  page.addEventListener(BEFORE_TURN, clear);
  return () => {
    for (const event of REACHES) page.removeEventListener(event, reach);
    page.removeEventListener(BEFORE_TURN, clear);
    clear();
  };
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
