// A small shared cache as the design expects one in front of the app: it keeps what Cache-Control lets it keep, under
// the whole address, and asks again with the tag when that time is over.
import { Agent, createServer, get, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";

type Kept = { status: number; headers: IncomingHttpHeaders; body: Buffer; until: number };

function fetchWhole(url: string, agent: Agent, tag?: string): Promise<Kept> {
  return new Promise((resolve, reject) => {
    // One encoding is enough here: whoever asks, asks for it.
    const headers = {
      "accept-encoding": "gzip",
      ...(tag === undefined ? {} : { "if-none-match": tag }),
    };
    get(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const control = response.headers["cache-control"] ?? "";
        const age = /\bpublic\b/.test(control)
          ? Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0)
          : 0;
        const { connection: _, "transfer-encoding": __, ...kept } = response.headers;
        resolve({
          status: response.statusCode ?? 0,
          headers: kept,
          body: Buffer.concat(chunks),
          until: Date.now() + age * 1000,
        });
      });
    }).on("error", reject);
  });
}

export type CachingProxy = { origin: string; close: () => Server };

/** @param origin of the app behind it. */
export async function startCachingProxy(origin: string): Promise<CachingProxy> {
  const agent = new Agent({ keepAlive: true });
  const kept = new Map<string, Kept>();
  const answer = async (path: string): Promise<Kept> => {
    const old = kept.get(path);
    if (old && old.until > Date.now()) return old;
    const fresh = await fetchWhole(`${origin}${path}`, agent, old?.headers.etag);
    const now = fresh.status === 304 && old ? { ...old, until: fresh.until } : fresh;
    if (now.until > Date.now()) kept.set(path, now);
    return now;
  };
  const server = createServer((request, response) => {
    answer(request.url ?? "/").then(
      ({ status, headers, body }) => {
        response.writeHead(status, { ...headers, "content-length": body.length });
        response.end(body);
      },
      (error: Error) => response.writeHead(502).end(error.message),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}
