import { citation } from "./citation";
import { type Column, id, namesIn, stored } from "./column";
import { moneyOf } from "./money-of";

/** /sectors.csv: the sectors, and the codes others know them by. */
export const SECTOR_COLUMNS: readonly Column[] = [
  id("id", "sectors.code", "Code of the sector."),
  ...namesIn("sectors"),
  stored("sectors", "text", "dac_code", "The nearest purpose code of the OECD DAC."),
  stored("sectors", "text", "dac_quality", "How near it is."),
  stored("sectors", "text", "asset_class", "The asset class of damage studies it belongs to."),
  stored("sectors", "text", "asset_quality", "How near that is."),
  ...moneyOf("sector"),
  ...citation("'/en/sectors/' || sectors.code"),
];
