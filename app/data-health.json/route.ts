import { answerJson } from "@/db/exports/answer";

export const dynamic = "force-dynamic";
export const GET = (request: Request) => answerJson("data-health", request);
export const HEAD = GET;
