import { BAND_OF, FLOWS, type Flow, type Locale, STAGES, type Stage } from "@/db/vocabulary";
import { RecordTable } from "../data/record-table";
import { StageMark } from "../deals/stage-mark";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";

type Props = {
  locale: Locale;
  stages: Partial<Record<Stage, number>>;
  flows: Record<Flow, number>;
  release?: string;
};

/** Every stage and kind of money: what the word means, and how many deals it is said of now. */
export function WordsTables({ locale, stages, flows, release }: Props) {
  const t = words(locale);
  const n = names(locale);
  const list = (key: "stage" | "flow", value: string, count: number) => (
    <a href={href(locale, "/deals", { [key]: [value], release })}>{format(locale).number(count)}</a>
  );
  return (
    <>
      <RecordTable
        caption={t("method.stages-title")}
        titled
        columns={[
          { key: "stage", label: t("method.stage") },
          { key: "band", label: t("method.band") },
          { key: "means", label: t("method.means") },
          { key: "deals", label: t("method.deals-now"), numeric: true },
        ]}
        rows={STAGES.map((stage) => ({
          key: stage,
          cells: [
            <StageMark key="stage" locale={locale} stage={stage} />,
            n.band[BAND_OF[stage]],
            t(`method.stage-${stage}`),
            list("stage", stage, stages[stage] ?? 0),
          ],
        }))}
      />
      <p className="quiet">{t("method.stages-note")}</p>
      <RecordTable
        caption={t("method.flows-title")}
        titled
        columns={[
          { key: "flow", label: t("method.flow") },
          { key: "means", label: t("method.means") },
          { key: "deals", label: t("method.deals-now"), numeric: true },
        ]}
        rows={FLOWS.map((flow) => ({
          key: flow,
          cells: [n.flow[flow], t(`method.flow-${flow}`), list("flow", flow, flows[flow])],
        }))}
      />
      <p className="quiet">{t("method.flows-note")}</p>
    </>
  );
}
