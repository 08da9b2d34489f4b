import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ChartFrame } from "@/components/charts/chart-frame";
import { sample } from "./sample-specs";

const table = {
  columns: [
    { key: "part", label: "Sector", kind: "text" as const },
    { key: "total", label: "Total", kind: "number" as const },
  ],
  rows: [[{ text: "Power", href: "/en/deals?sector=power" }, { text: "$10 bn" }]],
};

const render = (specHref?: string) =>
  renderToStaticMarkup(
    <ChartFrame
      title="Power leads what is signed"
      subtitle="US dollars"
      spec={sample("bars", { width: 640 })}
      narrow={sample("bars", { width: 340 })}
      table={table}
      words={{ table: "Table", description: "What it shows" }}
      sources="61 sources"
      links={[{ key: "csv", href: "/charts/by-sector.csv", label: "CSV", download: true }]}
      specHref={specHref}
    />,
  );

describe("the frame of a chart", () => {
  it("holds the whole chart without a script: both drawings, table, sources and links", () => {
    const html = render();
    expect(html.match(/<svg /g)?.length).toBeGreaterThanOrEqual(2);
    expect(html).toContain(
      '<th scope="row"><a href="/en/deals?sector=power"><bdi>Power</bdi></a></th>',
    );
    expect(html).toContain('<td data-kind="number"><bdi>$10 bn</bdi></td>');
    expect(html).toContain("61 sources");
    expect(html).toContain('<a href="/charts/by-sector.csv" download="">CSV</a>');
    expect(html).toContain("What it shows");
  });

  it("gives no id twice", () => {
    const ids = [...render("/spec").matchAll(/ id="([^"]*)"/g)].map((one) => one[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is named by its heading", () => {
    const html = render();
    const id = html.match(/<figure[^>]*aria-labelledby="([^"]*)"/)?.[1];
    expect(html).toContain(`id="${id}" class="chart-title">Power leads`);
  });

  it("makes room for the live chart only where its spec can be fetched", () => {
    expect(render()).not.toContain("chart-live");
    expect(render("/charts/by-sector.json")).toContain("chart-live");
  });
});
