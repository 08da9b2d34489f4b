import type { descriptions as en } from "../en/descriptions";
import type { Wording } from "../wording";

export const descriptions: Wording<typeof en> = {
  item: "{label}: {value}",
  bars: "{count, plural, zero {لا أشرطة} one {شريط واحد} two {شريطان بهذا الترتيب} few {# أشرطة بهذا الترتيب} many {# شريطاً بهذا الترتيب} other {# شريط بهذا الترتيب}}: {items}.",
  ranges: "المدى: {items}.",
  waterfall:
    "{count, plural, zero {لا خطوات} one {خطوة واحدة} two {خطوتان متتاليتان} few {# خطوات متتالية} many {# خطوة متتالية} other {# خطوة متتالية}}: {items}.",
  ladder:
    "{count, plural, zero {لا مراحل} one {مرحلة واحدة} two {مرحلتان بالترتيب} few {# مراحل بالترتيب} many {# مرحلة بالترتيب} other {# مرحلة بالترتيب}}: {items}.",
  columns:
    "{count, plural, zero {لا أعمدة} one {عمود واحد} two {عمودان} few {# أعمدة} many {# عموداً} other {# عمود}} من {first} إلى {last}، {filled, plural, zero {كلها فارغة} one {واحد منها غير فارغ} two {اثنان منها غير فارغين} few {# منها غير فارغة} many {# منها غير فارغة} other {# منها غير فارغة}}. وأعلاها {highest}: {value}.",
  series:
    "{label}: {points, plural, zero {لا تقارير} one {تقرير واحد} two {تقريران} few {# تقارير} many {# تقريراً} other {# تقرير}} من {first} ({firstValue}) إلى {last} ({lastValue}). أدناها في {lowest} ({lowestValue}) وأعلاها في {highest} ({highestValue}).",
  "series-short":
    "{label}: {points, plural, zero {لا تقارير} one {تقرير واحد} two {تقريران} few {# تقارير} many {# تقريراً} other {# تقرير}}.",
  gaps: "ينقطع الخط {gaps, plural, zero {ولا مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}} حيث تغيب فترة.",
  others:
    "{other, plural, zero {لا تقرير يخالف} one {تقرير واحد يخالف} two {تقريران يخالفان} few {# تقارير تخالف} many {# تقريراً يخالف} other {# تقرير يخالف}} المعتمد.",
  rejected:
    "{rejected, plural, zero {لا مرفوض} one {المرفوض واحد} two {المرفوض اثنان} few {المرفوض #} many {المرفوض #} other {المرفوض #}}.",
  multiples:
    "{count, plural, zero {لا رسوم صغيرة} one {رسم صغير واحد} two {رسمان صغيران} few {# رسوم صغيرة} many {# رسماً صغيراً} other {# رسم صغير}}: {items}.",
  dots: "{count, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}}: {items}.",
  cluster: "{label} ({count})",
  flow: "{count, plural, zero {لا مسارات} one {مسار واحد} two {مساران} few {# مسارات} many {# مساراً} other {# مسار}}. أعرضها: {items}.",
  stream: "من {from} إلى {to}، {value}",
  map: "من الأغمق إلى الأفتح: {items}.",
  unknown: "لا يُعرف شيء عن: {names}.",
};
