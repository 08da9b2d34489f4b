// The routes as Next finds them: by their folders under app/.
import { existsSync } from "node:fs";
import { join } from "node:path";

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Response | Promise<Response>;
type Route = { GET: Handler; HEAD: Handler };

const APP = join(__dirname, "../../app");
/** Folders whose name is a parameter, by the folder they lie in. */
const PARAMETERS: Record<string, string> = {
  "": "",
  "/charts": "[file]",
  "/releases": "[file]",
  "/releases/[file]": "[table]",
};

/** The folder of a path's route and what its parameters are; undefined where no route answers. */
function folderOf(path: string): { folder: string; params: Record<string, string> } | undefined {
  let folder = "";
  const params: Record<string, string> = {};
  for (const part of path.split("/").slice(1)) {
    const parameter = PARAMETERS[folder];
    if (parameter) params[parameter.slice(1, -1)] = decodeURIComponent(part);
    folder = `${folder}/${parameter || part}`;
  }
  return existsSync(join(APP, folder, "route.ts")) ? { folder, params } : undefined;
}

/**
 * Asks the route that answers an address.
 * @returns its answer; undefined where the address is no route's.
 */
export async function askRoute(
  address: string,
  init: RequestInit = {},
): Promise<Response | undefined> {
  const url = new URL(address, "http://ledger.example");
  const found = folderOf(url.pathname);
  if (!found) return undefined;
  const route = (await import(/* @vite-ignore */ join(APP, found.folder, "route.ts"))) as Route;
  const answer = init.method === "HEAD" ? route.HEAD : route.GET;
  return answer(new Request(url, init), { params: Promise.resolve(found.params) });
}
