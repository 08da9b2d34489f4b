import type { Ignored } from "@/db/filters";
import type { Locale } from "@/db/vocabulary";
import { NotUnderstood } from "../layout/not-understood";

type Props = { locale: Locale; ignored: readonly Ignored[] };

/** What the address asked for and the series does not have. */
export function UnknownChoice({ locale, ignored }: Props) {
  return <NotUnderstood locale={locale} ignored={ignored} says="people.unknown-choice" />;
}
