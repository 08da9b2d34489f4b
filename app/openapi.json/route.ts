import { answerOpenApi } from "@/db/exports/openapi";

export const dynamic = "force-dynamic";
export const GET = (request: Request) => answerOpenApi(request);
export const HEAD = GET;
