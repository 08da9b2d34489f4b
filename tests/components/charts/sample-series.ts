// Series over time, with a gap, a second voice and a rejected one.
import { segmentsOf } from "@/components/charts/segments";
import type { SpecOf } from "@/components/charts/spec";
import { amountAxis, closeAxis, timeAxis } from "@/components/charts/ticks";
import { base, format, point, type Setting, year } from "./sample-base";

const points = (text?: string) => [
  point(2012, 3, "speaks", text),
  point(2013, 5, "speaks", text),
  point(2014, 6, "speaks", text),
  point(2018, 8, "speaks", text),
  point(2019, 7, "speaks", text),
  point(2019, 4, "other", text),
  point(2018, 1, "rejected", text),
];

function series(setting: Setting) {
  const own = points(setting.text);
  return {
    key: "need",
    label: setting.text ?? "People in need",
    tone: "accent" as const,
    points: own,
    segments: segmentsOf(own, 365),
  };
}

function timed(setting: Setting) {
  const one = series(setting);
  const time = timeAxis(
    one.points.map((each) => each.at),
    year,
  );
  return { one, time };
}

export function lines(setting: Setting): SpecOf<"lines"> {
  const { one, time } = timed(setting);
  const other = { ...one, key: "idp", label: setting.text ?? "Displaced", tone: "second" as const };
  const banded = {
    ...other,
    points: other.points.map((p) => ({ ...p, low: p.value * 0.8, high: p.value * 1.1 })),
  };
  return {
    ...base("need", setting),
    form: "lines",
    series: [one, banded],
    time,
    axis: amountAxis([9], format),
  };
}

export function spark(setting: Setting): SpecOf<"spark"> {
  const { one, time } = timed(setting);
  const first = setting.text ?? "2012";
  const last = setting.text ?? "2019";
  return {
    ...base("spark", setting),
    form: "spark",
    series: one,
    time,
    axis: closeAxis([1, 8], format),
    first,
    last,
  };
}

export function multiples(setting: Setting): SpecOf<"multiples"> {
  const { series: own, time, axis, first, last } = spark(setting);
  const part = (key: string, label: string) => ({
    key,
    label: setting.text ?? label,
    value: setting.text ?? "7 m",
    period: setting.text ?? "2019",
    title: setting.text ?? `${label}: 7 m, 2019`,
    href: `/en/people/${key}`,
    spark: { series: own, time, axis, first, last },
  });
  return {
    ...base("lives", setting),
    form: "multiples",
    parts: [
      part("need", "People in need of help of any kind"),
      part("idps", "Displaced"),
      part("hours", "Hours of power"),
    ],
  };
}
