import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "@": at("."),
      // Outside of Next every module runs on the server: the marker has nothing to guard here.
      "server-only": at("node_modules/server-only/empty.js"),
    },
  },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: ["tests/support/no-noise.ts"],
    globalSetup: ["tests/support/published-release.ts"],
  },
});
