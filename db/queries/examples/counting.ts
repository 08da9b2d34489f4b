import { and, asc, desc, eq, gt, isNotNull, type SQL, sql } from "drizzle-orm";
import { NO_FILTERS, narrowedTo } from "../../filters";
import type { Db } from "../../open";
import { countriesOfPart } from "../../rules/parts";
import { topParts } from "../../rules/top-parts";
import { totalOf } from "../../rules/totals";
import { waterfallOf } from "../../rules/waterfall";
import { deals } from "../../schema/deals";
import { lines } from "../../schema/money";
import type { Flow, LeftOut } from "../../vocabulary";
import { groupLines } from "../totals";
import { listWaterfallLines } from "../waterfall";
import { dealFact, type FindExample, money, number } from "./fact";

const INVESTMENT = { ...NO_FILTERS, flow: ["investment" as const] };

const firstLine = (db: Db, where: SQL | undefined, ...order: SQL[]) =>
  db
    .select({ deal: deals, line: lines })
    .from(lines)
    .innerJoin(deals, eq(deals.id, lines.id))
    .where(where)
    .orderBy(...order, asc(lines.id))
    .limit(1)
    .get();

/** The most money that is counted in another deal. */
export const linesExample: FindExample = (db) => {
  const row = firstLine(
    db,
    and(eq(lines.left_out, "inside"), isNotNull(lines.amount), isNotNull(deals.counted_in_why_en)),
    desc(lines.amount),
  );
  const holder = row && firstLine(db, eq(lines.id, row.line.inside ?? ""));
  if (!row || !holder) return undefined;
  return {
    lines: number(totalOf(groupLines(db, NO_FILTERS, "none")).lines),
    value: money(row.line.amount ?? 0, { deal: row.deal.id }),
    deal: dealFact(row.deal),
    holder: dealFact(holder.deal),
    why: { is: "text", en: row.deal.counted_in_why_en ?? "", ar: row.deal.counted_in_why_ar },
  };
};

/** The largest package of which its deals explain a part. */
export const packagesExample: FindExample = (db) => {
  const row = firstLine(
    db,
    and(
      eq(lines.kind, "rest"),
      eq(lines.counted, 1),
      gt(lines.gross, lines.amount),
      gt(lines.amount, 0),
    ),
    desc(lines.gross),
  );
  if (!row) return undefined;
  const { gross, amount } = row.line;
  const from = { deal: row.deal.id };
  return {
    package: dealFact(row.deal),
    gross: money(gross, from),
    children: money(gross - (amount ?? 0), from),
    rest: money(amount ?? 0, from),
  };
};

/** The most money that is left out, and what for. */
export const leftOutExample: FindExample = (db) => {
  const row = firstLine(
    db,
    and(isNotNull(lines.left_out), gt(lines.amount, 0)),
    desc(lines.amount),
  );
  if (!row?.line.left_out) return undefined;
  return {
    deal: dealFact(row.deal),
    value: money(row.line.amount ?? 0, { deal: row.deal.id }),
    reason: { is: "left-out", code: row.line.left_out as LeftOut },
  };
};

const largestJoint = (db: Db) =>
  firstLine(
    db,
    and(
      eq(lines.counted, 1),
      eq(lines.flow, "investment"),
      sql`${lines.country_part} like 'joint:%'`,
    ),
    desc(lines.amount),
  );

/** The largest deal of several countries. */
export const partsExample: FindExample = (db) => {
  const row = largestJoint(db);
  if (!row) return undefined;
  const codes = countriesOfPart(row.line.country_part);
  return {
    deal: dealFact(row.deal),
    count: number(codes.length),
    countries: { is: "countries", codes },
    value: money(row.line.amount ?? 0, { deal: row.deal.id }),
    part: { is: "part", part: `country:${row.line.country_part}` },
  };
};

/** The country with the most joint money, in two parts. */
export const aloneAndJointExample: FindExample = (db) => {
  const groups = groupLines(db, INVESTMENT, "country");
  const codes = [...new Set(groups.flatMap((g) => countriesOfPart(g.part)))].sort();
  const shares = codes.map((code) => {
    const own = groups.filter((g) => countriesOfPart(g.part).includes(code));
    return {
      code,
      filters: { ...INVESTMENT, country: [code], counting: ["counted" as const] },
      alone: totalOf(own.filter((g) => g.part === code)),
      joint: totalOf(own.filter((g) => g.part !== code)),
    };
  });
  const both = shares.filter(({ alone, joint }) => alone.best > 0 && joint.best > 0);
  const [most] = both.sort((a, b) => b.joint.best - a.joint.best);
  if (!most) return undefined;
  const { code, filters, alone, joint } = most;
  return {
    country: { is: "countries", codes: [code] },
    alone: money(alone.best, {
      deals: { ...filters, share: "country:alone" },
      lines: alone.counted,
    }),
    joint: money(joint.best, {
      deals: { ...filters, share: "country:joint" },
      lines: joint.counted,
    }),
  };
};

/** The whole of the investment. */
export const totalsExample: FindExample = (db) => {
  const total = totalOf(groupLines(db, INVESTMENT, "none"));
  if (total.counted === 0) return undefined;
  const list = {
    deals: { ...INVESTMENT, counting: ["counted" as const] },
    lines: total.counted,
  };
  return {
    value: money(total.best, list),
    low: money(total.low, list),
    high: money(total.high, list),
    counted: number(total.counted),
    lines: number(total.lines),
    without: number(total.withoutValue),
  };
};

/** Lines by kind of money. */
export const groupByExample: FindExample = (db) => {
  const linesOf = (flow?: Flow) =>
    totalOf(groupLines(db, flow ? { ...NO_FILTERS, flow: [flow] } : NO_FILTERS, "none")).lines;
  return {
    lines: number(linesOf()),
    investment: number(linesOf("investment")),
    assistance: number(linesOf("assistance")),
    trade: number(linesOf("trade")),
  };
};

const NAMED = 9;

/** Investment by whatever has so many parts that its chart puts the smallest in one. */
export const topPartsExample: FindExample = (db) => {
  for (const code of ["country", "sector", "governorate"] as const) {
    const groups = groupLines(db, INVESTMENT, code);
    const drawn = topParts(groups, NAMED);
    const other = drawn.find(({ part }) => part === "other");
    if (!other) continue;
    const parts = topParts(groups, groups.length).length;
    return {
      dimension: { is: "dimension", code },
      parts: number(parts),
      named: number(drawn.length - 1),
      folded: number(parts - drawn.length + 1),
      value: money(other.best, {
        deals: narrowedTo({ ...INVESTMENT, counting: ["counted"] }, code, other.holds),
        lines: other.counted,
      }),
    };
  }
  return undefined;
};

/** From all that was claimed to what is counted. */
export const waterfallExample: FindExample = (db) => {
  const { steps, counted } = waterfallOf(listWaterfallLines(db, INVESTMENT));
  const [claimed] = steps;
  if (!claimed || claimed.lines === 0) return undefined;
  return {
    claimed: money(claimed.amount, {
      deals: INVESTMENT,
      lines: claimed.lines,
      step: claimed.code,
    }),
    counted: money(counted.amount, {
      deals: { ...INVESTMENT, counting: ["counted"] },
      lines: counted.lines,
    }),
  };
};
