type Props = {
  /** Plain data; what a search engine reads of the page. */
  data: Readonly<Record<string, unknown>>;
};

/** No text of the data can end the element it stands in. */
export const jsonInScript = (data: unknown): string =>
  JSON.stringify(data).replaceAll("<", "\\u003c");

/** Linked data of a page. It is data and never run, so the content policy asks no nonce of it. */
export function JsonLd({ data }: Props) {
  return (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonInScript(data) }} />
  );
}
