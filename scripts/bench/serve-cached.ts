// Started by pages-per-second.ts: the caching proxy in a process of its own; says its address and serves until stopped.
import { startCachingProxy } from "./caching-proxy";

startCachingProxy(process.argv[2] ?? "").then(({ origin }) => process.send?.(origin));
