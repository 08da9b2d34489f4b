import { Fragment } from "react";
import { AloneAndJoint } from "@/components/deals/alone-and-joint";
import { valueName } from "@/components/filters/chosen-filters";
import { enumerated } from "@/components/i18n/listed";
import { names } from "@/components/i18n/names";
import type { DealFilters } from "@/db/filters";
import type { Db } from "@/db/open";
import { groupLines } from "@/db/queries/totals";
import { totalOf } from "@/db/rules/totals";
import { FLOWS, type Flow, type Locale } from "@/db/vocabulary";
import { sharesOf } from "./shares-of";

const DIMENSIONS = ["country", "sector", "governorate"] as const;

/** The kinds of money that are counted here. */
function flowsIn(db: Db, filters: DealFilters): Flow[] {
  const { byFlow } = totalOf(groupLines(db, filters, "none"));
  return FLOWS.filter((flow) => byFlow[flow].lines > 0);
}

type Props = { db: Db; locale: Locale; filters: DealFilters };

/** For each filter on a many-valued thing, how much is its own and how much is shared; kinds of money apart. */
export function AloneAndJointOf({ db, locale, filters }: Props) {
  const dimensions = DIMENSIONS.filter((dimension) => filters[dimension].length > 0);
  // Who asked for one of the two parts has it already.
  if (dimensions.length === 0 || filters.share) return null;
  const said = (flow: Flow, dimension: (typeof DIMENSIONS)[number]) => (
    <AloneAndJoint
      locale={locale}
      dimension={dimension}
      chosen={filters[dimension].map((value) => valueName(dimension, value, names(locale)))}
      {...sharesOf(db, locale, { ...filters, flow: [flow] }, dimension)}
    />
  );
  return (
    <div className="alone-and-joint">
      {flowsIn(db, filters).map((flow) => (
        <p key={flow}>
          <span className="quiet">{`${names(locale).flow[flow]}: `}</span>
          {dimensions.map((dimension, at) => (
            <Fragment key={dimension}>
              {at > 0 && enumerated(locale, ["", ""])}
              {said(flow, dimension)}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
