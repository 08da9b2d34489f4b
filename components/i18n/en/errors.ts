export const errors = {
  "not-found-title": "There is no such page",
  "not-found":
    "The address may be misspelt, or the record was renamed. The ledger never deletes a record quietly.",
  "no-deal": "No deal has the name “{id}”.",
  "no-release": "Release “{id}” is not kept here.",
  "to-deals": "All deals",
  "to-overview": "To the overview",
  "error-title": "Something broke on our side",
  error: "The page could not be made. The numbers are not affected. Trying again often helps.",
  "try-again": "Try again",
  "offline-title": "No connection",
  offline: "The page could not be fetched. What you have already opened is still readable.",
  "empty-ledger-title": "The ledger is not published yet",
  "empty-ledger": "Run “{command}” once, then load this page again.",
} as const;
