import "@/components/data/records.css";
import { notFound } from "next/navigation";
import { type PageProps, readAddress } from "@/app/address";
import { citePage } from "@/app/cite-page";
import { pageMetadata } from "@/app/page-metadata";
import { saidBy } from "@/app/said-by";
import { sourceOf } from "@/app/sources-of";
import { publisherOf } from "@/components/citations/publisher";
import { CorrectedMark } from "@/components/data/corrected-mark";
import { SitePage } from "@/components/layout/site-page";
import { SourceView } from "@/components/sources/source-view";
import { listCorrectionsOf } from "@/db/queries/release";
import { getSource, type Source } from "@/db/queries/sources";
import type { Locale } from "@/db/vocabulary";

type Props = PageProps<{ id: string }>;

/** What a source without a headline goes by. */
const titleOf = ({ id, title, described_as, described_ar }: Source, locale: Locale) =>
  title ?? (locale === "ar" ? described_ar : null) ?? described_as ?? id;

export const generateMetadata = async (props: Props) => {
  const { id } = await props.params;
  return pageMetadata(props, `/sources/${id}`, ({ db, locale, t }) => {
    const source = getSource(db, id);
    if (!source) notFound();
    return {
      title: titleOf(source, locale),
      description: t("sources.sentence", {
        publisher: publisherOf(sourceOf(source), locale),
        count: source.cited,
      }),
    };
  });
};

export default async function SourcePage(props: Props) {
  const { locale, db, params, filters, site, stamp, pin } = await readAddress(props);
  const source = getSource(db, params.id);
  if (!source) notFound();
  const path = `/sources/${params.id}`;
  return (
    <SitePage {...site} path={path}>
      <CorrectedMark
        locale={locale}
        corrections={listCorrectionsOf(db, `source:${params.id}`)}
        {...pin}
      />
      <SourceView
        locale={locale}
        said={saidBy(db, locale, source, filters.release)}
        citation={await citePage({ locale, title: titleOf(source, locale), path, release: stamp })}
        release={filters.release}
      />
    </SitePage>
  );
}
