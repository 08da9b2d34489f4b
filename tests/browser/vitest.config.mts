import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Runs against the built app: `npm run build` first. */
export default defineConfig({
  root: at("../.."),
  resolve: {
    alias: {
      "@": at("../.."),
      "server-only": at("../../node_modules/server-only/empty.js"),
    },
  },
  test: {
    include: ["tests/browser/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    maxConcurrency: 3,
    setupFiles: ["tests/support/no-noise.ts"],
    globalSetup: ["tests/browser/serve-and-open.ts"],
  },
});
