import { answerCsv } from "@/db/exports/answer";

export const dynamic = "force-dynamic";
export const GET = (request: Request) => answerCsv("delivery", request);
export const HEAD = GET;
