import { notFound } from "next/navigation";
import { type PageProps, readAddress } from "@/app/address";
import { flowOf } from "@/app/chart-book";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { totalOfList } from "@/app/total-of-list";
import { FileLinks } from "@/components/deals/file-links";
import { TotalLine } from "@/components/deals/total-line";
import { FilterSummary } from "@/components/filters/filter-summary";
import { titleIn } from "@/components/i18n/bilingual";
import { names } from "@/components/i18n/names";
import { href, stepHref } from "@/components/layout/links";
import { PageHeading } from "@/components/layout/page-heading";
import { Section } from "@/components/layout/section";
import { SitePage } from "@/components/layout/site-page";
import { PathTable } from "@/components/path/path-table";
import { fileHref } from "@/db/exports/addresses";
import { chosenBy, type DealFilters } from "@/db/filters";
import { dealTitles } from "@/db/queries/release";
import { groupLines } from "@/db/queries/totals";
import { listWaterfallLines } from "@/db/queries/waterfall";
import { effectOf, WATERFALL_STEPS, waterfallOf } from "@/db/rules/waterfall";

const PATH = "/path";

const stepOf = (asked: string | null) =>
  WATERFALL_STEPS.find((step) => step === (asked ?? "claimed")) ?? notFound();

export const generateMetadata = (props: PageProps) =>
  pageMetadata(props, PATH, ({ t, query }) => ({
    title: t(`waterfall.${stepOf(query.get("step"))}`),
    description: t("waterfall.note"),
  }));

/** One step of the path from everything claimed to what is counted: the deals it touches, which add up to it. */
export default async function PathPage(props: PageProps) {
  const address = await readAddress(props, ["step"]);
  const { locale, t, db, filters: asked, ignored, query, site, pin } = address;
  const step = stepOf(query.get("step"));
  const filters: DealFilters = { ...chosenBy(asked), flow: [flowOf(asked)] };
  const titles = dealTitles(db);
  const lines = listWaterfallLines(db, filters);
  const path = waterfallOf(lines);
  const total = path.steps.find(({ code }) => code === step)?.amount ?? 0;
  const rows = lines
    .map((line) => ({ id: line.id, amount: effectOf(step, line) }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.id < b.id ? -1 : 1))
    .map(({ id, amount }) => {
      const title = titles.get(id);
      return { id, amount, title: titleIn(locale, title?.en ?? id, title?.ar) };
    });
  return (
    <SitePage says="own" {...site} path={PATH}>
      <PageHeading
        kicker={names(locale).flow[flowOf(asked)]}
        title={t(`waterfall.${step}`)}
        lede={t(`waterfall.why-${step}`)}
      />
      <FilterSummary
        locale={locale}
        path={PATH}
        filters={filters}
        ignored={ignored}
        address={(left) => stepHref(locale, left, step)}
      />
      <PathTable locale={locale} step={step} rows={rows} total={total} {...pin} />
      <Section id="counted" title={t("waterfall.counted")}>
        <TotalLine
          locale={locale}
          {...totalOfList(locale, filters, groupLines(db, filters, "none"))}
        />
      </Section>
      <FileLinks
        locale={locale}
        files={[{ key: "lines", href: fileHref("lines.csv", filters), label: t("data.lines-csv") }]}
      />
      <p>
        <a href={href(locale, "/", { ...filters, flow: asked.flow })}>
          {t("waterfall.whole-path")}
        </a>
      </p>
      {
        await pageRecord(address, {
          path: PATH,
          title: t(`waterfall.${step}`),
          description: t(`waterfall.why-${step}`),
          files: ["lines.csv", "lines.json"],
          filters,
        })
      }
    </SitePage>
  );
}
