import type { Locale } from "@/db/vocabulary";
import { CopyButton } from "../layout/copy-button";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

type Props = {
  locale: Locale;
  label: string;
  src: string;
  title: string;
  /** Of the frame, for the chart in it. */
  height: number;
};

/** The code that brings a chart to another page, ready to be copied. */
export function EmbedCode({ locale, label, src, title, height }: Props) {
  const code = `<iframe src="${escaped(src)}" width="100%" height="${height}" style="border:0" loading="lazy" title="${escaped(title)}"></iframe>`;
  return (
    <div className="embed-box">
      <textarea
        className="embed-code"
        readOnly
        rows={6}
        dir="ltr"
        aria-label={label}
        defaultValue={code}
      />
      <CopyButton locale={locale} />
    </div>
  );
}
