import type { Locale } from "@/db/vocabulary";
import type { Unit } from "../figures/figure";
import { figureValue } from "../figures/figure-value";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import type { PlottedFigure } from "./plotted-figure";

/** The long description of a chart of figures, from the figures themselves. */
export function describeFigures(
  figures: readonly PlottedFigure[],
  unit: Unit,
  locale: Locale,
): string {
  const t = words(locale);
  const speaking = figures.filter(({ verdict, value }) => verdict === "speaks" && value !== null);
  const points = figures.length;
  const said = (figure: PlottedFigure) =>
    t("people.describe-one", {
      value: figureValue(locale, figure, unit),
      period: format(locale).period(figure.period),
    });
  const [first, last] = [speaking[0], speaking.at(-1)];
  if (!first || !last) return t("people.describe-none", { points });
  const ordered = [...speaking].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  return t("people.describe-chart", {
    points,
    others: figures.filter(({ verdict }) => verdict !== "speaks").length,
    first: said(first),
    last: said(last),
    lowest: said(ordered[0] ?? first),
    highest: said(ordered.at(-1) ?? last),
  });
}
