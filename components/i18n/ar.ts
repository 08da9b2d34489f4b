// Written in Arabic, key for key.
import { charts } from "./ar/charts";
import { citations } from "./ar/citations";
import { common } from "./ar/common";
import { counting } from "./ar/counting";
import { damage } from "./ar/damage";
import { data } from "./ar/data";
import { deals } from "./ar/deals";
import { errors } from "./ar/errors";
import { filters } from "./ar/filters";
import { method } from "./ar/method";
import { overview } from "./ar/overview";
import { parts } from "./ar/parts";
import { people } from "./ar/people";
import { reasons } from "./ar/reasons";
import { site } from "./ar/site";
import { sources } from "./ar/sources";
import { totals } from "./ar/totals";
import { units } from "./ar/units";

export const ar = {
  charts,
  citations,
  common,
  counting,
  damage,
  data,
  deals,
  errors,
  filters,
  method,
  overview,
  parts,
  people,
  reasons,
  site,
  sources,
  totals,
  units,
} satisfies Record<keyof typeof import("./en")["en"], object>;
