"use client";
import { useEffect, useRef } from "react";
import { reachForCharts } from "../charts/reach-for-charts";
import { closeLists } from "../filters/close-lists";
import { followForms } from "../filters/follow-forms";
import { copyOnDemand } from "./copy-buttons";
import { takeMarkup } from "./held-markup";
import { PAGE_ID } from "./page-id";
import { watchConnection } from "./watch-connection";

/** The page as the server wrote it. The browser keeps what stands there, is not sent it again, and only listens. */
export function KeptMarkup({ content }: { content: string }) {
  const here = useRef<HTMLDivElement>(null);
  const first = useRef(content);
  useEffect(() => {
    const page = here.current;
    if (!page) return;
    page.dataset.scripted = "";
    const stops = [reachForCharts, followForms, closeLists, copyOnDemand, watchConnection].map(
      (listen) => listen(page),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  useEffect(() => {
    // Made anew while it is open, which only a developer's server does: what was made is not here.
    if (first.current !== content) location.reload();
  }, [content]);
  const __html = typeof window === "undefined" ? takeMarkup(content) : "";
  return (
    <div id={PAGE_ID} ref={here} suppressHydrationWarning dangerouslySetInnerHTML={{ __html }} />
  );
}
