// Every complaint about the data, each with its file, field, record and rule. Exit 1 when one says stop.
import { join } from "node:path";
import { checkRecords } from "../db/publish/check";
import { readData } from "../db/publish/read-data";
import { printComplaints } from "./print-complaints";

const { records, complaints: shapes } = readData(process.argv[2] ?? join(__dirname, "../db/data"));
const complaints = [...shapes, ...checkRecords(records)];
printComplaints(complaints, { looks: true });
const stops = complaints.filter((c) => c.level === "stop").length;
console.log(
  `${records.deals.length} deals, ${stops} to stop for, ${complaints.length - stops} to look at`,
);
process.exit(stops > 0 ? 1 : 0);
