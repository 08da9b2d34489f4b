"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useRef, useTransition } from "react";

type Props = {
  action: string;
  /** Already in words; spoken when it changes. */
  found: string;
  children: ReactNode;
};

/** Follows each choice in place. Where no script runs it is a form with a button, and nothing else. */
export function LiveFilterForm({ action, found, children }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [waiting, start] = useTransition();
  const follow = () => {
    if (!form.current?.checkValidity()) return;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form.current))
      if (typeof value === "string" && value.trim() !== "") query.append(name, value);
    const asked = query.toString();
    start(() => router.push(asked ? `${action}?${asked}` : action, { scroll: false }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    follow();
  };
  return (
    <form
      ref={form}
      action={action}
      method="get"
      onChange={(event) => isTicked(event.target) && follow()}
      onSubmit={submit}
      aria-busy={waiting}
    >
      {children}
      <p className="unseen" role="status">
        {found}
      </p>
    </form>
  );
}

// React calls every keystroke a change; typed words wait for Enter or the button.
const isTicked = (target: EventTarget) =>
  target instanceof HTMLInputElement && target.type === "checkbox";
