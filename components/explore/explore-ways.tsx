import type { DealFilters } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import {
  type Choice,
  CUTS,
  type Cut,
  completeChoice,
  FORMS_OF,
  type Form,
  measuresOf,
} from "./choice";
import { exploreHref } from "./explore-href";

type Props = { locale: Locale; path: string; choice: Choice; filters: DealFilters };

/** Every drawing there is, one step away: a form that suits another cut is found without trying the lists. */
export function ExploreWays({ locale, path, choice, filters }: Props) {
  const t = words(locale);
  // From either end a flow is the same one.
  const isNew = (by: Cut, form: Form) => form !== "table" && !(by === "country" && form === "flow");
  const ways = CUTS.flatMap((by) =>
    FORMS_OF[by].filter((form) => isNew(by, form)).map((form) => ({ by, form })),
  );
  return (
    <nav className="link-row explore-ways" aria-label={t("explore.ways")}>
      {ways.map(({ by, form }) => {
        const measure = measuresOf(by).find((one) => one === choice.measure);
        const way = completeChoice({ by, form, ...(measure ? { measure } : {}) }).choice;
        const isShown = form === choice.form && (by === choice.by || form === "flow");
        return (
          <a
            key={`${by}-${form}`}
            href={exploreHref(locale, path, filters, way)}
            {...(isShown ? { "aria-current": "true" as const } : {})}
          >
            {t("explore.way", { by: t(`explore.by-${by}`), form: t(`explore.form-${form}`) })}
          </a>
        );
      })}
    </nav>
  );
}
