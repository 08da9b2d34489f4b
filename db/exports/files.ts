// The files people take away: what each holds, where its rows lie, and what may be asked of it.
import type { Db } from "../open";
import { listSeriesHealth } from "../queries/series-health";
import type { FileName } from "../vocabulary";
import { clockByDeal } from "./clock-by-deal";
import { CLAIM_COLUMNS } from "./columns/claims";
import type { Column } from "./columns/column";
import { CORRECTION_COLUMNS } from "./columns/corrections";
import { COUNTRY_COLUMNS } from "./columns/countries";
import { HEALTH_COLUMNS } from "./columns/data-health";
import { DEAL_COLUMNS } from "./columns/deals";
import { DELIVERY_COLUMNS } from "./columns/delivery";
import { ESTIMATE_COLUMNS } from "./columns/estimates";
import { FIGURE_COLUMNS } from "./columns/figures";
import { LINE_COLUMNS } from "./columns/lines";
import { PLACE_COLUMNS } from "./columns/places";
import { SECTOR_COLUMNS } from "./columns/sectors";
import { SOURCE_COLUMNS } from "./columns/sources";
import { type Condition, chosenLines, oneOf, sourcesOfChosenLines, within } from "./conditions";
import {
  DEAL_PARAMETERS,
  ESTIMATE_PARAMETERS,
  FIGURE_PARAMETERS,
  type Parameter,
  SOURCE_PARAMETERS,
} from "./parameters";
import type { Query } from "./query";

export type FileContract = {
  title: string;
  description: string;
  columns: readonly Column[];
  parameters: readonly Parameter[];
  /** The tables of a row; only left joins of one row each, so that no row is lost or doubled. */
  from: string;
  /** The same without the tables that neither choose nor order. */
  countedFrom: string;
  /** SQL of what orders the rows and tells each from all others. */
  key: readonly string[];
  choose: (db: Db, query: Query) => Condition[];
  /** Values that `from` reads by name: what a rule makes of the release and no table holds. */
  given?: (db: Db) => Readonly<Record<string, string>>;
  /** Columns that name a row of another file. */
  refersTo?: Readonly<Record<string, FileName>>;
};

export const FILES: Record<FileName, FileContract> = {
  deals: {
    title: "Deals",
    description:
      "One row a deal or package, with its stage, what it names and what it adds to a total.",
    columns: DEAL_COLUMNS,
    parameters: DEAL_PARAMETERS,
    from: "lines left join deals on deals.id = lines.id",
    countedFrom: "lines",
    key: ["lines.id"],
    choose: chosenLines,
  },
  claims: {
    title: "Claims",
    description:
      "One row for what one source says of one deal, with the verdict the rules give it.",
    columns: CLAIM_COLUMNS,
    parameters: DEAL_PARAMETERS,
    from: `claims join lines on lines.id = claims.deal left join deals on deals.id = claims.deal
      left join sources on sources.id = claims.source`,
    countedFrom: "claims join lines on lines.id = claims.deal",
    key: ["claims.deal", "claims.position"],
    choose: chosenLines,
    refersTo: { deal: "deals", source: "sources", rate_source: "sources" },
  },
  lines: {
    title: "Lines",
    description:
      "The disjoint pieces of money that totals add up: sum usd_best where counted is true.",
    columns: LINE_COLUMNS,
    parameters: DEAL_PARAMETERS,
    from: "lines left join deals on deals.id = lines.id",
    countedFrom: "lines",
    key: ["lines.id"],
    choose: chosenLines,
    refersTo: { id: "deals", claim: "claims" },
  },
  sources: {
    title: "Sources",
    description: "Every source that a number of the ledger rests on.",
    columns: SOURCE_COLUMNS,
    parameters: SOURCE_PARAMETERS,
    from: "sources",
    countedFrom: "sources",
    key: ["sources.id"],
    choose: (db, query) => [
      ...sourcesOfChosenLines(db, query),
      ...oneOf(query, "kind", "sources.kind"),
    ],
  },
  figures: {
    title: "Figures",
    description: "How people live: one row for one value of a series as one source gives it.",
    columns: FIGURE_COLUMNS,
    parameters: FIGURE_PARAMETERS,
    from: `figures left join series on series.id = figures.series
      left join governorates on governorates.code = figures.place
      left join sources on sources.id = figures.source`,
    countedFrom: "figures",
    key: ["figures.series", "figures.place", "figures.period", "figures.id"],
    choose: (_, query) => [
      ...oneOf(query, "series", "figures.series"),
      ...oneOf(query, "place", "figures.place"),
      ...oneOf(query, "source", "figures.source"),
      ...within(query, "figures.period"),
    ],
    refersTo: { source: "sources" },
  },
  estimates: {
    title: "Estimates",
    description: "Damage, cost of rebuilding and lost output: one row for one number of one study.",
    columns: ESTIMATE_COLUMNS,
    parameters: ESTIMATE_PARAMETERS,
    from: `estimates left join assessments on assessments.id = estimates.assessment
      left join governorates on governorates.code = estimates.area
      left join sources on sources.id = estimates.source`,
    countedFrom: "estimates",
    key: ["estimates.id"],
    choose: (_, query) => [
      ...oneOf(query, "assessment", "estimates.assessment"),
      ...oneOf(query, "measure", "estimates.measure"),
      ...oneOf(query, "place", "estimates.area"),
      ...oneOf(query, "source", "estimates.source"),
      ...within(query, "estimates.period"),
    ],
    refersTo: { source: "sources" },
  },
  countries: {
    title: "Countries",
    description: "The countries that deals name, each with its deals and its counted money.",
    columns: COUNTRY_COLUMNS,
    parameters: [],
    from: "countries",
    countedFrom: "countries",
    key: ["countries.iso3"],
    // Parties come from more countries than deals name.
    choose: () => [
      {
        text: "countries.iso3 in (select iso3 from deal_countries)",
        positional: [],
        named: {},
      },
    ],
  },
  sectors: {
    title: "Sectors",
    description: "The sectors, each with its deals and its counted money.",
    columns: SECTOR_COLUMNS,
    parameters: [],
    from: "sectors",
    countedFrom: "sectors",
    key: ["sectors.code"],
    choose: () => [],
  },
  places: {
    title: "Places",
    description:
      "The 14 governorates, each with its deals, its counted money and how much is known of it.",
    columns: PLACE_COLUMNS,
    parameters: [],
    from: "governorates",
    countedFrom: "governorates",
    key: ["governorates.code"],
    choose: () => [],
  },
  "data-health": {
    title: "Data health",
    description: "Every series with the age of its newest value that speaks.",
    columns: HEALTH_COLUMNS,
    parameters: [],
    from: `series left join (select key, value ->> '$.values' number_of_values, value ->> '$.period' period,
        value ->> '$.source' source, value ->> '$.freshness' freshness from json_each(@health)) health
      on health.key = series.id left join sources on sources.id = health.source`,
    countedFrom: "series",
    key: ["series.id"],
    choose: () => [],
    given: (db) => ({ health: JSON.stringify(healthById(db)) }),
    refersTo: { source: "sources" },
  },
  delivery: {
    title: "Delivery",
    description:
      "One row a deal or package: when it first reached each stage, what was last heard of it, and whether it is dormant.",
    columns: DELIVERY_COLUMNS,
    parameters: DEAL_PARAMETERS,
    from: `lines left join deals on deals.id = lines.id
      left join json_each(@clock) clock on clock.key = lines.id`,
    countedFrom: "lines",
    key: ["lines.id"],
    choose: chosenLines,
    given: (db) => ({ clock: clockByDeal(db) }),
    refersTo: { id: "deals" },
  },
  corrections: {
    title: "Corrections",
    description: "What was wrong, what it says now, and who told us; often none.",
    columns: CORRECTION_COLUMNS,
    parameters: [],
    from: "corrections",
    countedFrom: "corrections",
    key: ["corrections.position"],
    choose: () => [],
  },
};

const healthById = (db: Db) =>
  Object.fromEntries(
    listSeriesHealth(db).map(({ series, values, newest, freshness }) => [
      series.id,
      { values, period: newest?.period, source: newest?.source.id, freshness },
    ]),
  );
