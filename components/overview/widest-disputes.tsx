import type { Text } from "@/components/i18n/bilingual";
import { format } from "@/components/i18n/format";
import { words } from "@/components/i18n/messages";
import { href } from "@/components/layout/links";
import { OwnLanguage } from "@/components/layout/own-language";
import type { Locale } from "@/db/vocabulary";

/** Dollars; `times`: how often the low fits into the high. */
export type WideDispute = { id: string; title: Text; low: number; high: number; times: number };

type Props = { locale: Locale; disputes: readonly WideDispute[]; release?: string };

/** The deals whose sources are farthest apart, each leading to every claim. */
export function WidestDisputes({ locale, disputes, release }: Props) {
  const t = words(locale);
  const f = format(locale);
  return (
    <ul className="latest">
      {disputes.map(({ id, title, low, high, times }) => (
        <li key={id} className="dispute">
          <a href={href(locale, `/deals/${id}#claims`, { release })}>
            <OwnLanguage locale={locale} text={title} />
          </a>
          <span className="latest-how">
            {t("overview.disagree-spread", {
              low: f.money(low),
              high: f.money(high),
              times: f.number(Number(times.toPrecision(2))),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
