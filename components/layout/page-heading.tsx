import type { ReactNode } from "react";

type Props = {
  /** Small line above: the release, the kind of record. */
  kicker?: ReactNode;
  title: ReactNode;
  /** Language and direction of the title where it is not the page's own. */
  lang?: "en" | "ar";
  lede?: ReactNode;
  children?: ReactNode;
};

export function PageHeading({ kicker, title, lang, lede, children }: Props) {
  return (
    <div className="page-heading">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1 lang={lang} dir={lang && (lang === "ar" ? "rtl" : "ltr")}>
        {title}
      </h1>
      {lede && <p className="lede">{lede}</p>}
      {children}
    </div>
  );
}
