// One word for one thing, on every page and in every rule:
//   deal صفقة · package حزمة · claim إفادة · event حدث · stage مرحلة · party طرف · source مصدر · publisher ناشر
//   line بند · counted محتسب · left out لم يُحتسب · total مجموع · alone حصراً / وحدها · joint مشترك
//   estimate تقدير · study دراسة · series مؤشر · figure قيمة · range مدى · ledger السجلّ · record قيد · release إصدار
//   announced معلن · signed موقّع · under way قيد التنفيذ · completed منجز · stopped متوقف · groundbreaking حجر أساس
//   speaks معتمد · agrees مطابق · differs مخالف · rejected مرفوض كتابةً · aside على حدة · correction تصويب
//   not stated: a value غير معلن, a country, sector, place or name غير مذكور · undated بلا تاريخ
// Western digits, months as Syrian papers name them, «…» around names, and the comma, semicolon and question mark of
// Arabic. A name in Latin letters stands only where no Arabic paper has another.
// Written in Arabic, key for key.
import { charts } from "./ar/charts";
import { citations } from "./ar/citations";
import { counting } from "./ar/counting";
import { damage } from "./ar/damage";
import { data } from "./ar/data";
import { deals } from "./ar/deals";
import { delivery } from "./ar/delivery";
import { descriptions } from "./ar/descriptions";
import { disagreements } from "./ar/disagreements";
import { errors } from "./ar/errors";
import { everywhere } from "./ar/everywhere";
import { examples } from "./ar/examples";
import { explore } from "./ar/explore";
import { filters } from "./ar/filters";
import { findings } from "./ar/findings";
import { method } from "./ar/method";
import { overview } from "./ar/overview";
import { parts } from "./ar/parts";
import { people } from "./ar/people";
import { places } from "./ar/places";
import { reasons } from "./ar/reasons";
import { site } from "./ar/site";
import { sources } from "./ar/sources";
import { totals } from "./ar/totals";
import { units } from "./ar/units";
import { waterfall } from "./ar/waterfall";

export const ar = {
  charts,
  citations,
  common: everywhere,
  counting,
  damage,
  data,
  deals,
  descriptions,
  disagreements,
  delivery,
  errors,
  examples,
  explore,
  filters,
  findings,
  method,
  overview,
  parts,
  people,
  places,
  reasons,
  site,
  sources,
  totals,
  units,
  waterfall,
} satisfies Record<keyof typeof import("./en")["en"], object>;
