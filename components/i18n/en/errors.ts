export const errors = {
  "not-found-title": "There is no such page",
  "not-found":
    "The address may be misspelt, or the record was renamed. The ledger never deletes a record quietly.",
  "no-release": "Release “{id}” is not kept here.",
  "no-chart-title": "This chart is not drawn",
  "not-understood":
    "“{key}={value}” is not understood here. A chart that passed it over would show something else than was asked for.",
  "to-deals": "All deals",
  "to-overview": "To the overview",
  "error-title": "Something broke on our side",
  error: "The page could not be made. The numbers are not affected. Trying again often helps.",
  "try-again": "Try again",
} as const;
