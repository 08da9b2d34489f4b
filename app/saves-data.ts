/** Whether a reader's browser asks to be sent no more than is needed. */
export const savesData = (sent: Pick<Headers, "get">): boolean =>
  sent.get("save-data")?.toLowerCase() === "on";
