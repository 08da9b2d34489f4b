import { answerChart } from "@/app/chart-answer";

type Context = { params: Promise<{ file: string }> };

export const GET = async (request: Request, { params }: Context) =>
  answerChart((await params).file, request);
