import { notFound } from "next/navigation";
import { type PageProps, readAddress } from "@/app/address";
import { ChartBlock } from "@/app/chart-block";
import { chartOf } from "@/app/chart-book";
import { EstimatesOfSeries } from "@/app/estimates-of-series";
import { figureOf, unitOf } from "@/app/figures-of";
import { fileForms } from "@/app/file-forms";
import { pageMetadata } from "@/app/page-metadata";
import { pageRecord } from "@/app/page-record";
import { RATE_IDS } from "@/app/people-front";
import { CHOICE_KEYS, chooseFrom, listedOf } from "@/app/series-choice";
import { SeriesFrame } from "@/app/series-frame";
import { freshnessOn, latestOf, newestOf } from "@/app/series-latest";
import { CorrectedMark } from "@/components/data/corrected-mark";
import { FileLinks } from "@/components/deals/file-links";
import { FigureTable } from "@/components/figures/figure-table";
import { SeriesHeading } from "@/components/figures/series-heading";
import { titleIn } from "@/components/i18n/bilingual";
import { format } from "@/components/i18n/format";
import { names } from "@/components/i18n/names";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { href } from "@/components/layout/links";
import { Section } from "@/components/layout/section";
import { SitePage } from "@/components/layout/site-page";
import { choiceWords } from "@/components/people/choice-words";
import { SeriesChoices } from "@/components/people/series-choices";
import { UnknownChoice } from "@/components/people/unknown-choice";
import { NO_FILTERS } from "@/db/filters";
import { getSeries, listFigures } from "@/db/queries/figures";
import { listCorrectionsOf } from "@/db/queries/release";
import { choicesOf, figuresOf, newestShown } from "@/db/queries/shown-first";
import type { SeriesGroup } from "@/db/vocabulary";

type Props = PageProps<{ series: string }>;

export const generateMetadata = async (props: Props) =>
  pageMetadata(props, `/people/${(await props.params).series}`, ({ locale, db, params }) => {
    const series = getSeries(db, params.series) ?? notFound();
    return {
      title: titleIn(locale, series.title_en, series.title_ar).text,
      description: titleIn(locale, series.definition_en, series.definition_ar).text,
    };
  });

export default async function SeriesPage(props: Props) {
  const address = await readAddress(props, CHOICE_KEYS);
  const { locale, t, db, ignored, params, query, site, stamp, pin } = address;
  const series = getSeries(db, params.series) ?? notFound();
  const rows = listFigures(db, series.id);
  const choices = choicesOf(rows);
  const chosen = chooseFrom(query, series.id, choices);
  const shown = chosen ? figuresOf(rows, chosen.choice) : [];
  const listed = chosen ? listedOf(rows, chosen.choice) : rows;
  const unit = unitOf(locale, series);
  const speaking = rows.filter(({ figure }) => figure.verdict === "speaks");
  const newest = newestOf(speaking.length > 0 ? speaking : rows);
  const freshness = freshnessOn(
    series,
    newestShown(series.id, speaking)?.figure.period,
    stamp.published_on,
  );
  const latest = latestOf(shown, unit, locale);
  const group = series.group as SeriesGroup;
  const f = format(locale);
  const own = { db, locale, filters: { ...NO_FILTERS, ...pin } };
  return (
    <SitePage says="own" {...site} path={`/people/${series.id}`}>
      <Breadcrumbs
        locale={locale}
        crumbs={[
          { key: "people", href: href(locale, "/people", pin), label: t("people.title") },
          {
            key: group,
            href: href(locale, `/people#all-${group}`, pin),
            label: names(locale).seriesGroup[group],
          },
        ]}
      />
      <CorrectedMark
        locale={locale}
        corrections={listCorrectionsOf(db, `series:${params.series}`)}
        {...pin}
      />
      <SeriesHeading
        locale={locale}
        title={titleIn(locale, series.title_en, series.title_ar).text}
        group={group}
        definition={titleIn(locale, series.definition_en, series.definition_ar).text}
        unitName={titleIn(locale, series.unit_en, series.unit_ar).text}
        newest={newest?.figure.period ?? null}
        speaks={speaking.length > 0}
        everyDays={series.every_days}
        lastChecked={series.last_checked}
        {...(freshness ? { freshness } : {})}
      />
      <UnknownChoice locale={locale} ignored={[...(chosen?.ignored ?? []), ...ignored]} />
      {chosen && (
        <>
          <div className="series-tools">
            {newest && series.last_checked && (
              <p className="quiet">
                {t("people.three-dates", {
                  period: f.period(newest.figure.period),
                  published: newest.source.published_on
                    ? f.date(newest.source.published_on)
                    : t("common.undated"),
                  checked: f.date(series.last_checked),
                })}
              </p>
            )}
            <SeriesChoices
              locale={locale}
              id={series.id}
              chosen={chosen.choice}
              choices={choices}
              {...pin}
            />
          </div>
          <SeriesFrame
            locale={locale}
            series={series}
            unit={unit}
            figures={shown.map(figureOf(locale))}
            shown={choiceWords(locale, chosen.choice)}
            choice={chosen.choice}
            {...(latest ? { latest } : {})}
            {...pin}
          />
          {RATE_IDS.some((id) => id === series.id) && (
            <ChartBlock context={own} chart={chartOf("rates", own)} />
          )}
          <Section
            id="figures"
            title={t("people.figures")}
            note={
              listed.length < rows.length
                ? t("people.listed-part", { listed: listed.length, all: rows.length })
                : undefined
            }
          >
            <FigureTable
              locale={locale}
              caption={t("people.chart-figures")}
              figures={listed.map(figureOf(locale))}
              unit={unit}
              {...pin}
            />
            <FileLinks
              locale={locale}
              files={fileForms(locale, "figures", pin, { series: series.id })}
            />
          </Section>
        </>
      )}
      {series.stored_in === "estimates" && (
        <EstimatesOfSeries db={db} locale={locale} series={series.id} {...pin} />
      )}
      {
        await pageRecord(
          { ...address, ignored: [...(chosen?.ignored ?? []), ...ignored] },
          {
            path: `/people/${series.id}`,
            title: titleIn(locale, series.title_en, series.title_ar).text,
            description: titleIn(locale, series.definition_en, series.definition_ar).text,
            files: ["figures.csv", "figures.json"],
            filters: pin,
            series: series.id,
          },
        )
      }
    </SitePage>
  );
}
