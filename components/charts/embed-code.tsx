const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

type Props = { label: string; src: string; title: string; height?: number };

/** The code that brings a chart to another page, ready to be copied. */
export function EmbedCode({ label, src, title, height = 520 }: Props) {
  const code = `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
  return (
    <textarea
      className="embed-code"
      readOnly
      rows={4}
      dir="ltr"
      aria-label={label}
      defaultValue={code}
    />
  );
}
