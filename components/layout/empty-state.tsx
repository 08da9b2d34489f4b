import type { ReactNode } from "react";

type Props = {
  title: string;
  /** What the reader can do about it. */
  children?: ReactNode;
};

/** Says that there is nothing, and what would bring something. */
export function EmptyState({ title, children }: Props) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
