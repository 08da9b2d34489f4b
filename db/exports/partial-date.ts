/** The shape of a date column: a year, month or day, or a span of two, as exact as the source was. */
export const DATE_PATTERN = "^\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?$";
