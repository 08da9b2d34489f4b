import type { Locale } from "@/db/vocabulary";
import { EmbedCode } from "../charts/embed-code";
import { words } from "../i18n/messages";
import { Section } from "../layout/section";

export type TakenFile = { key: string; href: string; label: string };

type Props = {
  /** The section's anchor. */
  id: string;
  locale: Locale;
  title: string;
  /** Whole addresses, with their origin. */
  address: string;
  pinned: string;
  frame: string;
  frameHeight: number;
  files: readonly TakenFile[];
};

/** Where a chart can be found again, its files, and the code that brings it to another page. */
export function TakeAway({ id, locale, title, address, pinned, frame, frameHeight, files }: Props) {
  const t = words(locale);
  return (
    <Section id={id} title={t("explore.take-away")}>
      <dl className="take-away">
        <dt>{t("explore.files")}</dt>
        <dd>
          <ul>
            {files.map(({ key, href, label }) => (
              <li key={key}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </dd>
        <dt>{t("explore.frame")}</dt>
        <dd>
          <EmbedCode
            locale={locale}
            label={t("explore.frame")}
            src={frame}
            title={title}
            height={frameHeight}
          />
          <p className="quiet">
            {t("explore.frame-note")} <a href={frame}>{t("explore.see-frame")}</a>
          </p>
        </dd>
        <dt>{t("explore.address")}</dt>
        <dd>
          <a href={address} dir="ltr">
            {decoded(address)}
          </a>
        </dd>
        <dt>{t("explore.pinned")}</dt>
        <dd>
          <a href={pinned} dir="ltr">
            {decoded(pinned)}
          </a>
        </dd>
      </dl>
    </Section>
  );
}

/** Arabic in an address is read as Arabic, where it can be. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
