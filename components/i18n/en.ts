// The catalogue: its keys are the English ones.
import { charts } from "./en/charts";
import { citations } from "./en/citations";
import { counting } from "./en/counting";
import { damage } from "./en/damage";
import { data } from "./en/data";
import { deals } from "./en/deals";
import { delivery } from "./en/delivery";
import { descriptions } from "./en/descriptions";
import { disagreements } from "./en/disagreements";
import { errors } from "./en/errors";
import { everywhere } from "./en/everywhere";
import { examples } from "./en/examples";
import { explore } from "./en/explore";
import { filters } from "./en/filters";
import { findings } from "./en/findings";
import { method } from "./en/method";
import { overview } from "./en/overview";
import { parts } from "./en/parts";
import { people } from "./en/people";
import { places } from "./en/places";
import { reasons } from "./en/reasons";
import { site } from "./en/site";
import { sources } from "./en/sources";
import { totals } from "./en/totals";
import { units } from "./en/units";
import { waterfall } from "./en/waterfall";

export const en = {
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
};
