// What a code or an id in a row stands for, read once from the release and kept.
import type Database from "better-sqlite3";

export type Named = { en: string; ar: string };
export type Cited = { url: string; title: string };
export type Names = {
  country: (iso3: string) => Named;
  sector: (code: string) => Named;
  governorate: (code: string) => Named;
  source: (id: string) => Cited;
};

/** Sources are the one long list; those after so many are looked up each time, so that memory stays bounded. */
const MOST_KEPT = 10_000;
/** A row asks for each of its sources twice: once for the address, once for the title. Few rows cite more. */
const JUST_SEEN = 32;

/**
 * The last few, in places written over in turn. Not a Map that is emptied: its old table goes on pointing to the new
 * one, and through that chain all it ever held outlives many collections (a GB of a file of a million lines).
 */
function lastFew<T>() {
  const codes: string[] = [];
  const found: T[] = [];
  let next = 0;
  return {
    get: (code: string): T | undefined => found[codes.indexOf(code)],
    put: (code: string, value: T) => {
      codes[next] = code;
      found[next] = value;
      next = (next + 1) % JUST_SEEN;
    },
  };
}

/**
 * @param client an open release.
 * @returns lookups that throw RangeError for a code the release does not hold.
 */
export function namesIn(client: Database.Database): Names {
  const lookup = <T>(sql: string): ((code: string) => T) => {
    const statement = client.prepare<[string], T>(sql);
    const known = new Map<string, T>();
    const recent = lastFew<T>();
    return (code) => {
      const kept = known.get(code) ?? recent.get(code);
      if (kept) return kept;
      const found = statement.get(code);
      if (!found) throw new RangeError(`the release does not name ${code}`);
      if (known.size < MOST_KEPT) known.set(code, found);
      else recent.put(code, found);
      return found;
    };
  };
  return {
    country: lookup("select name_en en, name_ar ar from countries where iso3 = ?"),
    sector: lookup("select name_en en, name_ar ar from sectors where code = ?"),
    governorate: lookup("select name_en en, name_ar ar from governorates where code = ?"),
    source: lookup(
      "select coalesce(url, '') url, coalesce(title, described_as, url, id) title from sources where id = ?",
    ),
  };
}
