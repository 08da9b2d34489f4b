// The words of a DCAT catalogue that its parts share.
import { mediaTypeOf } from "./dataset";
import { LICENCE } from "./licence";

/** Written into the catalogue itself: whoever reads it needs no other address. */
export const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

export type Distribution = Record<string, unknown>;

const mediaType = (type: string) => ({
  "@id": `https://www.iana.org/assignments/media-types/${type}`,
});

/**
 * A dcat:Distribution.
 * @param address whole, pinned to a release.
 * @param title in English.
 * @param measure length in bytes and SHA-256 in hex, where they are known.
 * @param more statements of its own.
 */
export function distributionOf(
  address: string,
  title: string,
  measure: { bytes: number; sha256?: string } | undefined = undefined,
  more: Distribution = {},
): Distribution {
  return {
    "@type": "dcat:Distribution",
    "dcterms:title": { "@language": "en", "@value": title },
    "dcterms:license": { "@id": LICENCE.url },
    "dcat:accessURL": { "@id": address },
    "dcat:downloadURL": { "@id": address },
    "dcat:mediaType": mediaType(mediaTypeOf(address)),
    ...(measure
      ? {
          "dcat:byteSize": { "@type": "xsd:nonNegativeInteger", "@value": String(measure.bytes) },
        }
      : {}),
    ...(measure?.sha256
      ? {
          "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
            "spdx:checksumValue": { "@type": "xsd:hexBinary", "@value": measure.sha256 },
          },
        }
      : {}),
    ...more,
  };
}
