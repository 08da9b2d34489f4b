// A sentence with components inside it, in either language's word order.
import { Fragment, type ReactNode } from "react";
import type { Locale } from "@/db/vocabulary";
import { compiledMessage, type MessageKey, type Values } from "./messages";

class Slot {
  constructor(readonly node: ReactNode) {}
}

/**
 * In: a message, its plain values, and a node for each place that is to be a component.
 * Out: text and nodes in the order the language puts them. A place without a value throws.
 */
export function rich(
  locale: Locale,
  key: MessageKey,
  slots: Record<string, ReactNode>,
  values: Values = {},
): ReactNode[] {
  const message = compiledMessage(locale, key);
  if (typeof message === "string") return [message];
  const wrapped = Object.entries(slots).map(([name, node]) => [name, new Slot(node)] as const);
  const parts = message.formatToParts<Slot>({ ...values, ...Object.fromEntries(wrapped) });
  return parts.map(({ value }, at) => (
    // The order of the parts is the sentence: it never changes between two renders.
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is a fixed list
    <Fragment key={at}>{value instanceof Slot ? value.node : String(value)}</Fragment>
  ));
}
