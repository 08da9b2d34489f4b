import { packedFile } from "@/app/packed-file";

type Context = { params: Promise<{ name: string }> };

/** Where next.config.mjs leads a browser that takes brotli from the address of a script or a style sheet. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return packedFile((await params).name);
}
