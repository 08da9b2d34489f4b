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
