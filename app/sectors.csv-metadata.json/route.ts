import { answerCsvMetadata } from "@/db/exports/csvw";

export const dynamic = "force-dynamic";
export const GET = (request: Request) => answerCsvMetadata("sectors", request);
export const HEAD = GET;
