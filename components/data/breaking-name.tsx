import { Fragment } from "react";

/** The name or address of a file, which on a narrow screen breaks between its words and not inside one. */
export function BreakingName({ name }: { name: string }) {
  const ends = [...name.matchAll(/[/.?&=-](?=\w)/g)].map(({ index }) => index + 1);
  return (
    <code dir="ltr">
      {[0, ...ends].map((start, at) => (
        <Fragment key={start}>
          {start > 0 && <wbr />}
          {name.slice(start, ends[at])}
        </Fragment>
      ))}
    </code>
  );
}
