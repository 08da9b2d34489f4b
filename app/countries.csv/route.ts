import { answerCsv } from "@/db/exports/answer";

export const dynamic = "force-dynamic";
export const GET = (request: Request) => answerCsv("countries", request);
export const HEAD = GET;
