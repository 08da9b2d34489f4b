import { SingleBar } from "cli-progress";
import type { Step } from "../db/publish/build";

/** A bar on a terminal, plain lines elsewhere: a log is no place for a moving bar. */
export function showProgress(): { step: (step: Step) => void; end: () => void } {
  if (!process.stdout.isTTY)
    return {
      step: ({ name, done, of }) => {
        if (done === of) console.log(`${name}: ${done}`);
      },
      end: () => {},
    };
  const bar = new SingleBar({ format: "{name} [{bar}] {value}/{total}", hideCursor: true });
  let current: string | undefined;
  return {
    step: ({ name, done, of }) => {
      if (current !== name) bar.start(of, 0, { name });
      current = name;
      bar.setTotal(of);
      bar.update(done, { name });
    },
    end: () => bar.stop(),
  };
}
