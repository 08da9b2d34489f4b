"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef, useTransition } from "react";

type Props = {
  action: string;
  /** The filters the page was made with, as a query: changes when the page does. */
  asked: string;
  /** Already in words; spoken when it changes. */
  found: string;
  children: ReactNode;
};

/** Follows each choice in place. Where no script runs it is a form with a button, and nothing else. */
export function LiveFilterForm({ action, asked, found, children }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [waiting, start] = useTransition();
  const shown = useRef(asked);
  useEffect(() => {
    // Going back changes the page and not what stands in the fields. Not at first: words typed while the script was loading stay.
    if (shown.current === asked) return;
    shown.current = asked;
    form.current?.reset();
  }, [asked]);
  const follow = () => {
    if (!form.current?.checkValidity()) return;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form.current))
      if (typeof value === "string" && value.trim() !== "") query.append(name, value);
    const next = query.toString();
    start(() => router.push(next ? `${action}?${next}` : action, { scroll: false }));
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
