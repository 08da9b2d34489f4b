import { answerParquet } from "@/db/exports/parquet-file";

type Context = { params: Promise<{ file: string; table: string }> };

export const dynamic = "force-dynamic";
export const GET = async (request: Request, { params }: Context) => {
  const { file, table } = await params;
  return answerParquet(file, table, request);
};
export const HEAD = GET;
