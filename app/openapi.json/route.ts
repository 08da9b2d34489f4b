import { CHART_PATHS } from "@/app/chart-openapi";
import { answerOpenApi } from "@/db/exports/openapi";

export const dynamic = "force-dynamic";
export const GET = (request: Request) => answerOpenApi(request, CHART_PATHS);
export const HEAD = GET;
