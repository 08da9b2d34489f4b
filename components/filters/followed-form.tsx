import type { ReactNode } from "react";

/** Marks a form whose choices are followed as they are made. */
export const FOLLOWED = "data-followed";

type Props = {
  action: string;
  /** Already in words; spoken when it changes. */
  found: string;
  children: ReactNode;
};

/** A GET form whose choices a script follows in place. Where no script runs it has a button, and nothing else. */
export function FollowedForm({ action, found, children }: Props) {
  return (
    <form action={action} method="get" {...{ [FOLLOWED]: "" }}>
      {children}
      <p className="unseen" role="status">
        {found}
      </p>
    </form>
  );
}
