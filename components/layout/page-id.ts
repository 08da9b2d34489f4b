/** The element that holds all of a page that the reader's address decides. */
export const PAGE_ID = "page";
