const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** The code that brings a chart to another page, pinned to its release; ready to be copied. */
export function EmbedCode({ label, src, title }: { label: string; src: string; title: string }) {
  const code = `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="520" style="border:0" loading="lazy"></iframe>`;
  return (
    <details className="embed-code">
      <summary>{label}</summary>
      <textarea readOnly rows={4} dir="ltr" aria-label={label} defaultValue={code} />
    </details>
  );
}
