/** Every key of the English catalogue, with words of another language. */
export type Wording<English> = { readonly [Key in keyof English]: string };
