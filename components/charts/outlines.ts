import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { Geometry } from "./layout/map";

/** The outlines inside a TopoJSON file, one feature an area, its `id` the area's key. Throws on an unknown name. */
export function outlinesOf(topology: Topology, name: string): Geometry {
  const object = topology.objects[name];
  if (!object) throw new Error(`no object "${name}" in the geometry`);
  const found = feature(topology, object);
  return found.type === "FeatureCollection"
    ? found
    : { type: "FeatureCollection", features: [found] };
}
