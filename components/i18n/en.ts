// The catalogue: its keys are the English ones.
import { charts } from "./en/charts";
import { citations } from "./en/citations";
import { common } from "./en/common";
import { counting } from "./en/counting";
import { damage } from "./en/damage";
import { data } from "./en/data";
import { deals } from "./en/deals";
import { errors } from "./en/errors";
import { filters } from "./en/filters";
import { method } from "./en/method";
import { overview } from "./en/overview";
import { parts } from "./en/parts";
import { people } from "./en/people";
import { reasons } from "./en/reasons";
import { site } from "./en/site";
import { sources } from "./en/sources";
import { totals } from "./en/totals";
import { units } from "./en/units";

export const en = {
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
};
