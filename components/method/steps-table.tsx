import type { Waterfall } from "@/db/rules/waterfall";
import { FLOWS, type Flow, type Locale } from "@/db/vocabulary";
import { RecordTable } from "../data/record-table";
import { format } from "../i18n/format";
import { words } from "../i18n/messages";
import { names } from "../i18n/names";
import { href } from "../layout/links";

type Props = { locale: Locale; paths: Record<Flow, Waterfall>; release?: string };

/** An address of many names grows too long for some browsers. */
const MOST_NAMED = 60;

/** The path of each kind of money, side by side and never added; each step leads to the deals it touches. */
export function StepsTable({ locale, paths, release }: Props) {
  const t = words(locale);
  const f = format(locale);
  const steps = paths.investment.steps.map(({ code }) => code);
  const cell = (flow: Flow, amount: number, ids: readonly string[], counted: boolean) => {
    if (ids.length === 0) return f.exactMoney(0);
    const named = !counted && ids.length <= MOST_NAMED;
    const list = href(locale, "/deals", {
      flow: [flow],
      release,
      ...(counted ? { counting: ["counted"] } : named ? { deal: [...ids] } : {}),
    });
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
              return cell(flow, step?.amount ?? 0, step?.ids ?? [], false);
            }),
          ],
        })),
        {
          key: "counted",
          verdict: "speaks",
          cells: [
            <b key="counted">{t("waterfall.counted")}</b>,
            ...FLOWS.map((flow) => (
              <b key={flow}>
                {cell(flow, paths[flow].counted.amount, paths[flow].counted.ids, true)}
              </b>
            )),
          ],
        },
      ]}
    />
  );
}
