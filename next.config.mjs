// Scripts and styles are packed once by the build (scripts/pack-scripts.ts) and not again for each reader.
// A developer's are never packed.
const packed = {
  source: "/_next/static/chunks/:name",
  has: [{ type: "header", key: "accept-encoding", value: ".*\\bbr\\b.*" }],
};
const isBuilt = process.env.NODE_ENV === "production";

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  compress: true,
  serverExternalPackages: ["better-sqlite3", "@resvg/resvg-js"],
  typescript: { ignoreBuildErrors: false },
  rewrites: async () => ({
    beforeFiles: isBuilt ? [{ ...packed, destination: "/packed/:name" }] : [],
  }),
  headers: async () =>
    isBuilt ? [{ ...packed, headers: [{ key: "Content-Encoding", value: "br" }] }] : [],
};

export default config;
