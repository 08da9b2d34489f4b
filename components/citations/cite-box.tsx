import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";
import { CopyButton } from "../layout/copy-button";

/** Written by db/rules/citations; nothing is worded here. */
export type Citation = { text: string; bibtex: string; csl: string };

type Props = {
  locale: Locale;
  citation: Citation;
  open?: boolean;
  /** The file that is cited; left out: this page. */
  file?: string;
};

/** How to cite this page or a file, three ways, each ready to be copied. */
export function CiteBox({ locale, citation, open = false, file }: Props) {
  const t = words(locale);
  // The forms stand under what they cite, and a file under the section of files.
  const [Title, Form] = file ? (["h3", "h4"] as const) : (["h2", "h3"] as const);
  const forms = [
    { key: "text", title: t("citations.text"), text: citation.text },
    { key: "bibtex", title: t("citations.bibtex"), text: citation.bibtex },
    { key: "csl", title: t("citations.csl"), text: citation.csl },
  ] as const;
  return (
    <details className="cite-box" id={file ? `cite-${file}` : "cite"} open={open}>
      <summary>
        <Title>{file ? t("citations.title-of", { file }) : t("citations.title")}</Title>
      </summary>
      <p className="quiet">{t("citations.note")}</p>
      {forms.map((form) => (
        <div key={form.key} className="cite-form" data-form={form.key}>
          <Form>{form.title}</Form>
          {form.key === "text" ? <p>{form.text}</p> : <pre dir="ltr">{form.text}</pre>}
          <CopyButton locale={locale} />
        </div>
      ))}
    </details>
  );
}
