/**
 * A name as a number of 32 bits; the seed makes it one of many. The mixing is that of MurmurHash3, which is in the public
 * domain.
 */
export function nameHash(name: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < name.length; at += 1) {
    let part = Math.imul(name.charCodeAt(at), 0xcc9e2d51);
    part = (part << 15) | (part >>> 17);
    hash ^= Math.imul(part, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= name.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
