import type { Locale } from "@/db/vocabulary";
import { words } from "../i18n/messages";

type Props = {
  locale: Locale;
  /** Written by db/rules/citations; nothing is worded here. */
  citation: { text: string; bibtex: string; csl: string };
  open?: boolean;
};

/** How to cite this page, three ways, each ready to be copied. */
export function CiteBox({ locale, citation, open = false }: Props) {
  const t = words(locale);
  const forms = [
    { key: "text", title: t("citations.text"), text: citation.text },
    { key: "bibtex", title: t("citations.bibtex"), text: citation.bibtex },
    { key: "csl", title: t("citations.csl"), text: citation.csl },
  ] as const;
  return (
    <details className="cite-box" id="cite" open={open}>
      <summary>{t("citations.title")}</summary>
      <p className="quiet">{t("citations.note")}</p>
      {forms.map((form) => (
        <div key={form.key} className="cite-form">
          <h3>{form.title}</h3>
          {form.key === "text" ? <p>{form.text}</p> : <pre dir="ltr">{form.text}</pre>}
        </div>
      ))}
    </details>
  );
}
