import type { ReactNode } from "react";

export type Definition = { key: string; term: ReactNode; said: ReactNode };

/** Terms and what is said of them. Entries with nothing to say are the caller's to leave out. */
export function DefinitionList({ entries }: { entries: Definition[] }) {
  return (
    <dl className="definitions">
      {entries.map(({ key, term, said }) => (
        <div key={key} className="definition">
          <dt>{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
