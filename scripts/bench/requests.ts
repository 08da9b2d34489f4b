import { Agent, get, type RequestOptions } from "node:http";

export type Answer = { status: number; bytes: number; ms: number };

/** Fetches one address to its end and forgets it; uncompressed, because a rate is told in the bytes of the file. */
export const fetchPlain = (url: string): Promise<Answer> => fetchWith(url, {});

/** The same compressed, as every browser asks. */
const fetchPacked = (url: string, agent: Agent): Promise<Answer> =>
  fetchWith(url, { agent, headers: { "accept-encoding": "gzip" } });

function fetchWith(url: string, options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    get(url, options, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, bytes, ms: performance.now() - started }),
      );
    }).on("error", reject);
  });
}

/**
 * Requests a second over several connections that are kept open.
 * @param addressOf the nth address; throws when one does not answer 200.
 */
export async function requestsPerSecond(
  addressOf: (n: number) => string,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const started = performance.now();
  const until = started + seconds * 1000;
  let [asked, answered] = [0, 0];
  const visit = async () => {
    while (performance.now() < until) {
      const address = addressOf(asked++);
      const { status } = await fetchPacked(address, agent);
      if (status !== 200) throw new Error(`${status} ${address}`);
      answered++;
    }
  };
  await Promise.all(Array.from({ length: connections }, visit));
  agent.destroy();
  return (answered / (performance.now() - started)) * 1000;
}
