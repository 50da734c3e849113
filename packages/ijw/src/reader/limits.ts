/**
 * Limits that keep time and memory bounded, whatever a file holds.
 */

/** How deep elements may be nested. A message has at most 9 levels. */
export const deepest = 64;

/** Most characters between two tags, or in one tag; libxml2 has the same limit. */
export const longestText = 10_000_000;

/** How many characters are read at a time. */
export const pieceLength = 65_536;

/** From how many bytes on a file is too large for the exchange (OP179: 25 MB). */
export const largestFile = 25 * 1024 * 1024;
