import { answerSitemap } from "@/db/exports/sitemap";

export const dynamic = "force-dynamic";
export const GET = (request: Request) => answerSitemap(request);
export const HEAD = GET;
