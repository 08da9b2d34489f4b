import { answerJson } from "@/db/exports/answer";

export const dynamic = "force-dynamic";
export const GET = (request: Request) => answerJson("delivery", request);
export const HEAD = GET;
