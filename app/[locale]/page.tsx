import { CHART_IDS, chartOf } from "@/app/chart-book";
import { type PageProps, readAddress } from "@/app/address";
import { ChartFrame } from "@/components/charts/chart-frame";

export default async function Page(props: PageProps) {
  const { locale, t, db, filters } = await readAddress(props);
  return (
    <main>
      {CHART_IDS.map((id) => {
        const chart = chartOf(id, { db, locale, filters });
        return (
          <ChartFrame
            key={id}
            {...chart}
            words={{ table: t("charts.table-title"), description: t("charts.table-title") }}
            sources={t("charts.packages-note")}
            links={[]}
          />
        );
      })}
    </main>
  );
}
