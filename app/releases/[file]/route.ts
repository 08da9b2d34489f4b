import { answerDatabase } from "@/db/exports/database-file";

type Context = { params: Promise<{ file: string }> };

export const dynamic = "force-dynamic";
export const GET = async (request: Request, { params }: Context) =>
  answerDatabase((await params).file, request);
export const HEAD = GET;
