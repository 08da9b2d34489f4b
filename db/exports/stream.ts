// Rows go out as the reader takes them: a chunk is made when it is asked for, and nothing is held but that chunk.

/**
 * About this many characters make a chunk: a millisecond's work. A page takes many turns of the event loop, and each
 * may wait for a chunk; four times as much is no quicker and keeps other readers four times as long.
 */
const CHUNK = 16 * 1024;

/** Gathers lines into chunks of UTF-8. Ends the lines' own iterator when it is ended early. */
export function* chunksOf(lines: Iterable<string>): Generator<Uint8Array> {
  let text = "";
  for (const line of lines) {
    text += line;
    if (text.length >= CHUNK) {
      yield Buffer.from(text, "utf8");
      text = "";
    }
  }
  if (text !== "") yield Buffer.from(text, "utf8");
}

const otherWorkFirst = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * A web stream over chunks, pulled one at a time.
 * @param close called once when all is sent, when the reader goes away, or when a chunk fails;
 *   a failure breaks the answer off, so that a reader never takes a part for the whole.
 */
export function streamOf(
  chunks: Iterator<Uint8Array>,
  close: () => void,
): ReadableStream<Uint8Array> {
  let isOver = false;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await otherWorkFirst();
        if (isOver) return;
        try {
          const next = chunks.next();
          if (!next.done) return controller.enqueue(next.value);
        } catch (error) {
          close();
          throw error;
        }
        close();
        controller.close();
      },
      cancel() {
        isOver = true;
        // The iterator first: a connection that is still being read cannot be closed.
        chunks.return?.();
        close();
      },
    },
    { highWaterMark: 1 },
  );
}
