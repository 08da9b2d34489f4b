import { en } from "@/components/i18n/en";
import { compiledMessage, type MessageKey } from "@/components/i18n/messages";
import type { Locale } from "@/db/vocabulary";

/** Every key of the catalogue, "deals.title" and so on. */
export const MESSAGE_KEYS = Object.entries(en).flatMap(([subject, messages]) =>
  Object.keys(messages).map((key) => `${subject}.${key}` as MessageKey),
);

/** A place of a message: a plain one takes text, a plural one a number and has forms. */
export type Place = { name: string; forms?: string[] };

type Node = { type: number; value?: string; options?: Record<string, { value: Node[] }> };
const ARGUMENT = 1;
const PLURAL = 6;

function walk(nodes: readonly Node[]): Place[] {
  return nodes.flatMap((node): Place[] => {
    const inner = Object.values(node.options ?? {}).flatMap(({ value }) => walk(value));
    if (node.type === ARGUMENT && node.value) return [{ name: node.value }];
    if (node.type !== PLURAL || !node.value) return inner;
    return [{ name: node.value, forms: Object.keys(node.options ?? {}) }, ...inner];
  });
}

/** The places of a message, those inside a plural's forms too. */
export function placesOf(locale: Locale, key: MessageKey): Place[] {
  const message = compiledMessage(locale, key);
  return typeof message === "string" ? [] : walk(message.getAst() as Node[]);
}
