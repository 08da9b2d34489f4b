"use client";
import { useEffect, useRef } from "react";
import { reachForCharts } from "../charts/reach-for-charts";
import { followForms } from "../filters/follow-forms";
import { takeMarkup } from "./held-markup";
import { PAGE_ID } from "./page-id";
import { watchConnection } from "./watch-connection";

/** The page as the server wrote it. The browser keeps what stands there, is not sent it again, and only listens. */
export function KeptMarkup({ id }: { id: number }) {
  const here = useRef<HTMLDivElement>(null);
  const first = useRef(id);
  useEffect(() => {
    const page = here.current;
    if (!page) return;
    const stops = [reachForCharts(page), followForms(page), watchConnection(page)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  useEffect(() => {
    // Made anew while it is open, which only a developer's server does: what was made is not here.
    if (first.current !== id) location.reload();
  }, [id]);
  const __html = typeof window === "undefined" ? takeMarkup(id) : "";
  return (
    <div id={PAGE_ID} ref={here} suppressHydrationWarning dangerouslySetInnerHTML={{ __html }} />
  );
}
