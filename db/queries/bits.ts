// Sets of lines as one bit a line: "and", "or" and counting take a machine word at a time.

export type Bits = Uint32Array;

const WORD = 32;

/** A set for so many lines, with none in it. */
export const noBits = (size: number): Bits => new Uint32Array(Math.ceil(size / WORD));

/** A set for so many lines, with all in it. */
export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  const rest = size % WORD;
  if (rest > 0) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
}

/** Puts line `at` (from 0) into a set, in place. */
export function addBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

/** Whether line `at` (from 0) is in a set. */
export const hasBit = (bits: Bits, at: number): boolean =>
  ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;

/** What is in any of them; nothing when there are none. */
export function anyOf(size: number, sets: readonly Bits[]): Bits {
  const out = noBits(size);
  for (const set of sets)
    for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) | (set[i] ?? 0);
  return out;
}

/** Takes out of the first what is not in the second, in place. */
export function keepOnly(bits: Bits, others: Bits): void {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) & (others[i] ?? 0);
}

/** Bits set in a word (Hacker's Delight 5-1). */
function inWord(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many lines are in a set. */
export function countBits(bits: Bits): number {
  let n = 0;
  for (let i = 0; i < bits.length; i++) n += inWord(bits[i] ?? 0);
  return n;
}

/** How many are in both. */
export function countShared(a: Bits, b: Bits): number {
  let n = 0;
  for (let i = 0; i < a.length; i++) {
    const word = (a[i] ?? 0) & (b[i] ?? 0);
    if (word !== 0) n += inWord(word);
  }
  return n;
}

/** Calls with each place that is set, in order. */
export function eachBit(bits: Bits, visit: (at: number) => void): void {
  for (let i = 0; i < bits.length; i++)
    for (let word = bits[i] ?? 0; word !== 0; word &= word - 1)
      visit(i * WORD + 31 - Math.clz32(word & -word));
}
