/** Only these pages may stand in another site's frame. */
export const FRAMED = /^\/embed\//;

/**
 * What a page may run and load. Scripts only with this answer's nonce.
 * Styles of SVG marks are attributes, so inline style is allowed in attributes and nowhere else.
 */
export function contentPolicy(nonce: string, framed: boolean): string {
  const dev = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framed ? "*" : "'none'"}`,
  ].join("; ");
}
