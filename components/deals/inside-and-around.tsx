import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { href } from "../layout/links";
import { OwnLanguage } from "../layout/own-language";
import { Section } from "../layout/section";
import type { DealSummary } from "./deal-row";
import { DealTable } from "./deal-table";

type Props = {
  locale: Locale;
  /** The package this deal is in, and what else is. */
  parent?: Pick<DealSummary, "id" | "title">;
  siblings: readonly DealSummary[];
  children: readonly DealSummary[];
  /** How many deals the package is said to hold. */
  packageCount: number | null;
  release?: string;
};

/** What a package holds, or which package holds this deal. */
export function InsideAndAround(props: Props) {
  const { locale, parent, siblings, children, packageCount, release } = props;
  const t = words(locale);
  return (
    <>
      {children.length > 0 && (
        <Section id="inside" title={t("deals.inside")} note={t("deals.inside-note")}>
          {packageCount !== null && (
            <p>
              {t("deals.package-holds", {
                count: packageCount,
                found: format(locale).number(children.length),
              })}
            </p>
          )}
          <DealTable
            locale={locale}
            deals={children}
            release={release}
            caption={t("deals.inside")}
          />
        </Section>
      )}
      {parent && (
        <Section id="around" title={t("deals.around")}>
          <p>
            <a href={href(locale, `/deals/${parent.id}`, { release })}>
              <OwnLanguage locale={locale} text={parent.title} />
            </a>
          </p>
          {siblings.length > 0 && (
            <DealTable
              locale={locale}
              deals={siblings}
              release={release}
              caption={t("deals.siblings")}
            />
          )}
        </Section>
      )}
    </>
  );
}
