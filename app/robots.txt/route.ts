import { answerRobots } from "@/db/exports/sitemap";

export const dynamic = "force-dynamic";
export const GET = (request: Request) => answerRobots(request);
export const HEAD = GET;
