// What the rules find odd is a complaint: "stop" publishes nothing until it is mended, "look" is printed and stays listed even when an editor has answered it.
import type { Bilingual } from "../records";

export type Complaint = {
  level: "stop" | "look";
  /** The check that found it. */
  rule: string;
  /** File in the data folder. */
  file: string;
  /** Line or field in that file. */
  field?: string;
  /** The record's id. */
  id: string;
  /** All records it speaks of, where one complaint stands for many. */
  ids?: string[];
  sentence: { en: string; ar: string };
  /** An editor has read it and answers here. Only "look" complaints can be silenced. */
  silenced?: Bilingual;
};

/** Marks the complaint as silenced when the record answers its rule; a "stop" is never silenced. */
export function answered(
  complaint: Complaint,
  silenced: readonly { rule: string; why: Bilingual }[],
): Complaint {
  const answer = silenced.find(({ rule }) => rule === complaint.rule);
  return complaint.level === "look" && answer ? { ...complaint, silenced: answer.why } : complaint;
}
