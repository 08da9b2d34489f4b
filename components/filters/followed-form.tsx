import type { ReactNode } from "react";

/** Marks a form whose choices are followed as they are made. */
export const FOLLOWED = "data-followed";

type Props = {
  action: string;
  /** Already in words; spoken when it changes. */
  found: string;
  /** The list of what was found, where it stands on another page. */
  list?: ReactNode;
  children: ReactNode;
};

/** A GET form whose choices a script follows in place. Where no script runs it has a button, and nothing else. */
export function FollowedForm({ action, found, list, children }: Props) {
  return (
    <form action={action} method="get" {...{ [FOLLOWED]: "" }}>
      {children}
      <div className="filter-found">
        <p role="status">{found}</p>
        {list}
      </div>
    </form>
  );
}
