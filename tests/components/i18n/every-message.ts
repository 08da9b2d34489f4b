import { en } from "@/components/i18n/en";
import { compiledMessage, type MessageKey } from "@/components/i18n/messages";
import type { Locale } from "@/db/vocabulary";

/** Every key of the catalogue, "deals.title" and so on. */
export const MESSAGE_KEYS = Object.entries(en).flatMap(([subject, messages]) =>
  Object.keys(messages).map((key) => `${subject}.${key}` as MessageKey),
);

/** A place of a message: it takes text, a number (a plural has forms), or one word of a choice. */
export type Place = { name: string; takes: "text" | "number" | "word"; forms?: string[] };

type Node = { type: number; value?: string; options?: Record<string, { value: Node[] }> };
/** Kinds of node in a compiled message. */
const TAKES: Record<number, Place["takes"]> = { 1: "text", 2: "number", 5: "word", 6: "number" };

function walk(nodes: readonly Node[]): Place[] {
  return nodes.flatMap((node): Place[] => {
    const inner = Object.values(node.options ?? {}).flatMap(({ value }) => walk(value));
    const takes = TAKES[node.type];
    if (takes === undefined || node.value === undefined) return inner;
    const forms = node.options && { forms: Object.keys(node.options) };
    return [{ name: node.value, takes, ...forms }, ...inner];
  });
}

/** The places of a message, those inside a plural's forms too. */
export function placesOf(locale: Locale, key: MessageKey): Place[] {
  const message = compiledMessage(locale, key);
  return typeof message === "string" ? [] : walk(message.getAst() as Node[]);
}
