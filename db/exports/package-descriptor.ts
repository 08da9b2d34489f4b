// Frictionless v2: what a data package says of itself, around its resources.
import { LICENCE } from "./licence";

export const LEDGER_TITLE = "Syria Reconstruction Ledger";

/**
 * A Data Package descriptor.
 * @param id its own whole address, pinned to the release.
 * @param publishedOn ISO day of the release.
 */
export function descriptorOf(options: {
  id: string;
  homepage: string;
  description: string;
  release: string;
  publishedOn: string;
  resources: readonly Record<string, unknown>[];
}): Record<string, unknown> {
  const { id, homepage, description, release, publishedOn, resources } = options;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "syria-reconstruction-ledger",
    id,
    title: LEDGER_TITLE,
    description,
    homepage,
    version: release,
    created: `${publishedOn}T00:00:00Z`,
    licenses: [{ name: LICENCE.id, title: LICENCE.title, path: LICENCE.url }],
    contributors: [{ title: LEDGER_TITLE, path: homepage, roles: ["publisher"] }],
    keywords: ["Syria", "reconstruction", "investment", "aid", "damage"],
    resources,
  };
}
