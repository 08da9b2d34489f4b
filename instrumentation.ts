// Before the first request: what the framework must never see.
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/**
 * The framework cannot make a request of a TRACE and answers 500 before the proxy is asked. So it is let in as what it
 * is to us, a method nobody answers: the proxy says 405 and what may be asked instead.
 */
export function register(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    if (request.method === "TRACE") request.method = "OPTIONS";
  });
}
