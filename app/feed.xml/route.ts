import { answerFeed } from "@/db/exports/feed";

export const dynamic = "force-dynamic";
export const GET = (request: Request) => answerFeed(request);
export const HEAD = GET;
