import type { ReactNode } from "react";

type Props = {
  id: string;
  title: ReactNode;
  note?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
};

/** A titled part of a page; `id` is its address. */
export function Section({ id, title, note, level = 2, children }: Props) {
  const Title = `h${level}` as const;
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <Title id={`${id}-title`}>{title}</Title>
        {note && <p className="quiet">{note}</p>}
      </div>
      {children}
    </section>
  );
}
