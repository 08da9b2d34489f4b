import type { ReactNode } from "react";

/** Something the reader ought to know before reading on. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="notice" role="note">
      <strong>{title}</strong>
      {children}
    </div>
  );
}
