import { answerCsvMetadata } from "@/db/exports/csvw";

export const dynamic = "force-dynamic";
export const GET = (request: Request) => answerCsvMetadata("corrections", request);
export const HEAD = GET;
