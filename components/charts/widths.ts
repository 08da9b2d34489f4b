// How wide charts are drawn. A unit is a pixel and words are 12 or 13 units high, so each width is that of the
// narrowest place its drawing stands in: there words are no smaller than 12 pixels, and elsewhere larger.

/** One of two side by side, on a desk. */
export const WIDE = 560;
/** Alone on a tablet held upright, and wider. */
export const ALONE = 700;
/** As wide as the page. */
export const FULL = 1160;
/** The same on a tablet. */
export const MIDDLE = 680;
/** On the smallest phone. */
export const NARROW = 288;
