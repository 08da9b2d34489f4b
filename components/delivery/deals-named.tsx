import type { ReactNode } from "react";
import type { Locale } from "@/db/vocabulary";
import { href } from "../layout/links";

type Props = { locale: Locale; ids: readonly string[]; release?: string; children: ReactNode };

/** An address of many names grows too long for some browsers. */
const MOST_NAMED = 60;

/** A count of deals that leads to them. */
export function DealsNamed({ locale, ids, release, children }: Props) {
  if (ids.length === 0 || ids.length > MOST_NAMED) return children;
  return <a href={href(locale, "/deals", { deal: [...ids], release })}>{children}</a>;
}
