import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  esbuild: { jsx: "automatic" },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: ["tests/support/no-noise.ts"],
    globalSetup: ["tests/support/published-release.ts"],
  },
});
