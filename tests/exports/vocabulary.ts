// What published vocabularies define, and whether a document keeps to it.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const SUBCLASS = "http://www.w3.org/2000/01/rdf-schema#subClassOf";
const DOMAINS = ["http://www.w3.org/2000/01/rdf-schema#domain", "http://schema.org/domainIncludes"];

/** The class of everything. */
const ANYTHING = [
  "http://www.w3.org/2002/07/owl#Thing",
  "http://www.w3.org/2000/01/rdf-schema#Resource",
];

type Quad = { subject: { value: string }; predicate: { value: string }; object: { value: string } };
type Vocabulary = {
  terms: Set<string>;
  parents: Map<string, string[]>;
  /** The classes a property is for; none: for any. */
  domains: Map<string, string[]>;
};

const TRIPLE = /^<([^>]+)> <([^>]+)> (?:<([^>]+)>)?/;

/** The terms of vocabularies as their packages hold them. */
export function definedBy(...names: readonly string[]): Vocabulary {
  const known: Vocabulary = { terms: new Set(), parents: new Map(), domains: new Map() };
  const add = (map: Map<string, string[]>, key: string, value: string) =>
    map.set(key, [...(map.get(key) ?? []), value]);
  for (const name of names) {
    const path = join(__dirname, `../../node_modules/@vocabulary/${name}/${name}.nq`);
    for (const line of readFileSync(path, "utf8").split("\n")) {
      const [, subject, predicate = "", object] = TRIPLE.exec(line) ?? [];
      if (!subject) continue;
      known.terms.add(subject);
      if (!object) continue;
      if (predicate === SUBCLASS) add(known.parents, subject, object);
      if (DOMAINS.includes(predicate)) add(known.domains, subject, object);
    }
  }
  return known;
}

function withParents(type: string, { parents }: Vocabulary): string[] {
  return [
    type,
    ...(parents.get(type) ?? []).flatMap((parent) =>
      withParents(parent, { parents } as Vocabulary),
    ),
  ];
}

const unique = (texts: string[]) => [...new Set(texts)].sort();

/**
 * @param quads a document as statements.
 * @returns `strange`: classes and properties that no vocabulary defines;
 *   `misplaced`: properties said of a thing of a class they are not for.
 */
export function usesOf(quads: readonly Quad[], known: Vocabulary) {
  const typesOf = new Map<string, string[]>();
  for (const { subject, predicate, object } of quads)
    if (predicate.value === RDF_TYPE)
      typesOf.set(subject.value, [
        ...(typesOf.get(subject.value) ?? []),
        ...withParents(object.value, known),
      ]);
  const said = quads.filter(({ predicate }) => predicate.value !== RDF_TYPE);
  const classes = quads
    .filter(({ predicate }) => predicate.value === RDF_TYPE)
    .map((q) => q.object.value);
  const strange = [...classes, ...said.map((q) => q.predicate.value)].filter(
    (term) => !known.terms.has(term),
  );
  const misplaced = said.flatMap(({ subject, predicate }) => {
    const domains = known.domains.get(predicate.value) ?? [];
    const types = typesOf.get(subject.value) ?? [];
    const fits =
      domains.length === 0 ||
      domains.some((domain) => types.includes(domain) || ANYTHING.includes(domain));
    return fits ? [] : [`${predicate.value} of ${types[0] ?? "nothing"}`];
  });
  return { strange: unique(strange), misplaced: unique(misplaced) };
}
