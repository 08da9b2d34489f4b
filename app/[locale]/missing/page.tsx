import type { Metadata } from "next";
import NotFound from "../not-found";

export const metadata: Metadata = { robots: { index: false } };

/** Where the proxy sends what is not there, with the status that says so. */
export default function MissingPage() {
  return <NotFound />;
}
