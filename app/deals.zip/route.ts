import { answerZip } from "@/db/exports/zip";

export const dynamic = "force-dynamic";
export const GET = (request: Request) => answerZip(request);
export const HEAD = GET;
