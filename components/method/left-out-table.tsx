import type { Total } from "@/db/rules/totals";
import { LEFT_OUT, type Locale } from "@/db/vocabulary";
import { RecordTable } from "../data/record-table";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { rich } from "../i18n/rich";
import { href } from "../layout/links";

type Props = {
  locale: Locale;
  leftOut: Total["leftOut"];
  /** Sums stated by the year, kept apart. */
  yearly: { amount: number; ids: readonly string[] };
  release?: string;
};

/** Every reason for leaving a line out of the totals, with its lines. */
export function LeftOutTable({ locale, leftOut, yearly, release }: Props) {
  const t = words(locale);
  const f = format(locale);
  return (
    <>
      <RecordTable
        caption={t("method.left-out-title")}
        columns={[
          { key: "reason", label: t("method.reason") },
          { key: "means", label: t("method.means") },
          { key: "lines", label: t("parts.lines"), numeric: true },
        ]}
        rows={LEFT_OUT.map((reason) => ({
          key: reason,
          cells: [
            names(locale).leftOut[reason],
            t(`method.reason-${reason}`),
            leftOut[reason].lines === 0 ? (
              f.number(0)
            ) : (
              <a key="lines" href={href(locale, "/deals", { counting: [reason], release })}>
                {f.number(leftOut[reason].lines)}
              </a>
            ),
          ],
        }))}
      />
      {yearly.ids.length > 0 && (
        <p>
          {rich(
            locale,
            "method.per-year-note",
            {
              value: (
                <a
                  className="cited"
                  href={href(locale, "/deals", { deal: [...yearly.ids], release })}
                >
                  {f.money(yearly.amount)}
                </a>
              ),
            },
            { lines: yearly.ids.length },
          )}
        </p>
      )}
    </>
  );
}
