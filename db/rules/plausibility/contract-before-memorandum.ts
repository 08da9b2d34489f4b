// A binding contract dated before the memorandum that should lead to it is pointed out.
import type { DealRecord } from "../../records";
import { compareDates, isSurelyBefore } from "../dates";
import { type Check, dealFile } from "./facts";
import { dated } from "./wording";

function firstOn({ events }: DealRecord, stage: "mou" | "contract"): string | undefined {
  return events
    .filter((event) => event.stage === stage)
    .map(({ on }) => on)
    .sort(compareDates)[0];
}

export const checkContractBeforeMemorandum: Check = ({ deals }) =>
  deals.flatMap((deal) => {
    const [contract, mou] = [firstOn(deal, "contract"), firstOn(deal, "mou")];
    if (contract === undefined || mou === undefined || !isSurelyBefore(contract, mou)) return [];
    const [signed, intended] = [dated(contract), dated(mou)];
    return [
      {
        level: "look",
        rule: "contract-before-memorandum",
        file: dealFile(deal.id),
        field: "events",
        id: deal.id,
        sentence: {
          en: `The contract is dated ${signed.en}, before the memorandum of ${intended.en}.`,
          ar: `تاريخ العقد ${signed.ar} سابق لتاريخ مذكرة التفاهم ${intended.ar}.`,
        },
      },
    ];
  });
