import { createRoot } from "react-dom/client";
import type { ChartSpec } from "../spec";
import { RechartsChart } from "./recharts-chart";

/** Lays the live chart over the drawing that stands beside `layer`. Out: what takes it away again. */
export function mountChart(layer: HTMLElement, spec: ChartSpec): () => void {
  const root = createRoot(layer);
  root.render(<RechartsChart spec={spec} />);
  return () => root.unmount();
}
