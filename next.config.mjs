/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  compress: true,
  serverExternalPackages: ["better-sqlite3", "@resvg/resvg-js"],
  typescript: { ignoreBuildErrors: false },
};

export default config;
