import { answerDataPackage } from "@/db/exports/datapackage";

export const dynamic = "force-dynamic";
export const GET = (request: Request) => answerDataPackage(request);
export const HEAD = GET;
