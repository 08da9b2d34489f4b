// Where the ledger stands on the web: addresses inside files are whole, so that they still work when the file is elsewhere.
import { z } from "zod";
import { httpUrl } from "../records";

const environment = z.object({
  /** The ledger's public origin; left out: the one each request came to. */
  LEDGER_ORIGIN: httpUrl.optional(),
});

const HOST = /^[a-z0-9.-]{1,253}(?::\d{1,5})?$|^\[[0-9a-f:.]{2,45}\](?::\d{1,5})?$/i;

/** A name or a number, with or without a port: 256.1.1.1 and port 99999 have the right form and are none. */
const isHost = (host: string): boolean => HOST.test(host) && URL.canParse(`http://${host}`);

/**
 * Whether an answer may be written for a request: its host goes into canonical addresses and into rows of files, so one
 * that no browser would send is refused, and none is needed where LEDGER_ORIGIN says the origin.
 */
export function isHostUsable(headers: Headers): boolean {
  const host = headers.get("host");
  // Without one (HTTP/1.0) the server's own is written.
  return (
    host === null || isHost(host) || environment.parse(process.env).LEDGER_ORIGIN !== undefined
  );
}

/**
 * Whether caches that serve many readers may keep an answer: only where LEDGER_ORIGIN says what is written into it.
 * Left out, the host of whoever asks is written, and who can send one of their own choosing must reach nobody else.
 */
export const mayBeShared = (): boolean =>
  environment.parse(process.env).LEDGER_ORIGIN !== undefined;

/**
 * The origin to write into an answer, without a slash at its end.
 * Only `host` is believed of what a request says, because caches keep answers apart by it.
 * @param url the request's own address, for its scheme and where there is no usable host.
 */
export function originOf(headers: Headers, url: string): string {
  const { LEDGER_ORIGIN } = environment.parse(process.env);
  if (LEDGER_ORIGIN) return new URL(LEDGER_ORIGIN).origin;
  const own = new URL(url);
  const host = headers.get("host") ?? "";
  const forwarded = headers.get("x-forwarded-proto");
  const scheme = forwarded === "https" || forwarded === "http" ? `${forwarded}:` : own.protocol;
  return `${scheme}//${isHost(host) ? host : own.host}`;
}
