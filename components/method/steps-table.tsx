import type { Step, Waterfall } from "@/db/rules/waterfall";
import { FLOWS, type Flow, type Locale } from "@/db/vocabulary";
import { RecordTable } from "../data/record-table";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href, stepHref } from "../layout/links";

type Props = { locale: Locale; paths: Record<Flow, Waterfall>; release?: string };

/** The path of each kind of money, side by side and never added; each step leads to the deals that add up to it. */
export function StepsTable({ locale, paths, release }: Props) {
  const t = words(locale);
  const f = format(locale);
  const steps = paths.investment.steps.map(({ code }) => code);
  const cell = (flow: Flow, { amount, ids }: Omit<Step, "code" | "byBand">, step?: string) => {
    if (ids.length === 0) return f.exactMoney(0);
    const of = { flow: [flow], release };
    const list = step
      ? stepHref(locale, of, step)
      : href(locale, "/deals", { ...of, counting: ["counted"] });
    return (
      <a className="cited" href={list} title={t("common.lines", { count: ids.length })}>
        {amount < 0 ? `\u200e−${f.exactMoney(-amount)}` : f.exactMoney(amount)}
      </a>
    );
  };
  return (
    <RecordTable
      caption={t("method.waterfall-title")}
      columns={[
        { key: "step", label: t("method.step") },
        ...FLOWS.map((flow) => ({ key: flow, label: names(locale).flow[flow], numeric: true })),
      ]}
      rows={[
        ...steps.map((code, at) => ({
          key: code,
          cells: [
            t(`waterfall.${code}`),
            ...FLOWS.map((flow) => {
              const step = paths[flow].steps[at];
              return step ? cell(flow, step, code) : null;
            }),
          ],
        })),
        {
          key: "counted",
          verdict: "speaks",
          cells: [
            <b key="counted">{t("waterfall.counted")}</b>,
            ...FLOWS.map((flow) => <b key={flow}>{cell(flow, paths[flow].counted)}</b>),
          ],
        },
      ]}
    />
  );
}
