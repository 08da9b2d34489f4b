import type { Total } from "@/db/rules/totals";
import type { Locale } from "@/db/vocabulary";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { rich } from "../i18n/rich";

type Props = {
  locale: Locale;
  /** Of investment. */
  total: Total;
  /** The file the total is redone from. */
  fileHref: string;
  /** The list that shows the counted lines. */
  listHref: string;
};

/** The headline worked out by hand, with the numbers of this release. */
export function RedoSteps({ locale, total, fileHref, listHref }: Props) {
  const t = words(locale);
  const f = format(locale);
  const cited = (value: number) => (
    <bdi>
      <a className="cited" href={listHref}>
        {f.exactMoney(value)}
      </a>
    </bdi>
  );
  return (
    <ol>
      <li>
        {rich(locale, "data.redo-step-1", {
          file: (
            <a href={fileHref} download dir="ltr">
              {"lines.csv"}
            </a>
          ),
        })}
      </li>
      <li>{t("data.redo-step-2", { lines: total.counted })}</li>
      <li>{rich(locale, "data.redo-step-3", { value: cited(total.best) })}</li>
      <li>
        {rich(locale, "data.redo-step-4", { low: cited(total.low), high: cited(total.high) })}
      </li>
      <li>{t("data.redo-step-5")}</li>
    </ol>
  );
}
