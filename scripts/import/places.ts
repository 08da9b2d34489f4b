/** Names the collectors used, to OCHA P-codes. */
export const PLACES: Record<string, string> = {
  Damascus: "SY01",
  Aleppo: "SY02",
  "Rif Dimashq": "SY03",
  Homs: "SY04",
  Hama: "SY05",
  Latakia: "SY06",
  Idlib: "SY07",
  "Al-Hasakah": "SY08",
  "Deir ez-Zor": "SY09",
  Tartus: "SY10",
  Raqqa: "SY11",
  Daraa: "SY12",
  "As-Suwayda": "SY13",
  Quneitra: "SY14",
};

export function placeCode(name: string): string {
  const code = name === "SYR" ? "SYR" : PLACES[name];
  if (!code) throw new Error(`no P-code for the place "${name}"`);
  return code;
}
