import { answerCsvMetadata } from "@/db/exports/csvw";

export const dynamic = "force-dynamic";
export const GET = (request: Request) => answerCsvMetadata("delivery", request);
export const HEAD = GET;
