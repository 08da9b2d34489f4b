// Dots, steps, rungs, streams and places.

import type { Geometry } from "@/components/charts/layout/map";
import type { DotMark } from "@/components/charts/marks";
import type { SpecOf, Tone } from "@/components/charts/spec";
import { amountAxis, logAxis } from "@/components/charts/ticks";
import { base, format, type Setting } from "./sample-base";

export function dots(setting: Setting): SpecOf<"dots"> {
  const dot = (key: string, value: number, mark: DotMark, label: string) => ({
    key,
    value,
    mark,
    label: setting.text ?? label,
    title: setting.text ?? `${key}: ${label}`,
    cluster: label,
    clusterLabel: [setting.text ?? label],
    href: "/en/sources/sana",
  });
  const claims = [
    dot("a", 8e8, "speaks", "$800 m"),
    dot("b", 8e8, "speaks", "$800 m"),
    { ...dot("c", 5e8, "differs", "$500 m"), low: 4e8, high: 6e8 },
    dot("d", 8e11, "rejected", "$800 bn"),
  ];
  return {
    ...base("tartus", setting),
    form: "dots",
    dots: claims,
    axis: logAxis(
      claims.map((claim) => claim.value),
      format,
    ),
  };
}

export function waterfall(setting: Setting): SpecOf<"waterfall"> {
  const step = (key: string, amount: number) => ({
    key,
    label: setting.text ?? key,
    amount,
    amountLabel: setting.text ?? format(amount),
    tone: "neutral" as const,
    title: setting.text ?? `${key}: ${amount}`,
  });
  const steps = [
    step("stated", 88),
    step("inside a package", -30),
    { ...step("counted", 0), subtotal: true, amountLabel: "$58" },
  ];
  return { ...base("counting", setting), form: "waterfall", steps, axis: amountAxis([88], format) };
}

export function ladder(setting: Setting): SpecOf<"ladder"> {
  const step = (key: string, tone: Tone, count: number) => ({
    key,
    tone,
    count,
    label: setting.text ?? key,
    countLabel: String(count),
    title: setting.text ?? `${key}: ${count}`,
    reached: count > 5,
    date: setting.text ?? "13 July 2025",
    note: setting.text,
  });
  return {
    ...base("ladder", setting),
    form: "ladder",
    as: setting.text ? "steps" : "columns",
    steps: [
      step("On paper", "on-paper", 60),
      step("Signed", "signed", 40),
      step("Completed", "completed", 3),
    ],
  };
}

export function flow(setting: Setting): SpecOf<"flow"> {
  const end = (key: string) => ({
    key,
    label: setting.text ?? key,
    total: setting.text ?? "$1 bn",
    tone: "neutral" as const,
    title: setting.text ?? key,
  });
  const band = (from: string, to: string, value: number) => ({
    from,
    to,
    value,
    tone: "signed" as const,
    label: setting.text ?? format(value),
    title: setting.text ?? `${from} to ${to}`,
  });
  return {
    ...base("flow", setting),
    form: "flow",
    from: [end("Qatar"), end("UAE")],
    to: [end("Power"), end("Ports")],
    bands: [band("Qatar", "Power", 5), band("UAE", "Power", 1), band("UAE", "Ports", 3)],
  };
}

export function map(setting: Setting): SpecOf<"map"> {
  const area = (key: string, value?: number) => ({
    key,
    label: setting.text ?? key,
    value,
    valueLabel: setting.text ?? (value === undefined ? "none" : format(value)),
    tone: value === undefined ? undefined : ("step-3" as const),
    title: setting.text ?? key,
  });
  return { ...base("map", setting), form: "map", areas: [area("north", 4), area("south")] };
}

const square = (id: string, south: number) => ({
  type: "Feature" as const,
  id,
  properties: {},
  geometry: {
    type: "Polygon" as const,
    coordinates: [
      [
        [36, south],
        [36, south + 2],
        [42, south + 2],
        [42, south],
        [36, south],
      ],
    ],
  },
});
export const geometry: Geometry = {
  type: "FeatureCollection",
  features: [square("south", 32), square("north", 34)],
};
