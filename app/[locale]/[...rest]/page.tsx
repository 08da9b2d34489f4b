import { notFound } from "next/navigation";

/** Whatever no page answers to, so that it is said in the reader's language. */
export default function UnknownPage(): never {
  notFound();
}
