import { answerJson } from "@/db/exports/answer";

export const dynamic = "force-dynamic";
export const GET = (request: Request) => answerJson("corrections", request);
export const HEAD = GET;
