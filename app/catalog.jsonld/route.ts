import { answerCatalog } from "@/db/exports/catalog";

export const dynamic = "force-dynamic";
export const GET = (request: Request) => answerCatalog(request);
export const HEAD = GET;
