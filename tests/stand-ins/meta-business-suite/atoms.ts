/**
 * The page's class names are hashes that differ from build to build; here they differ at each load, so
 * that no reader leans on them. The few names that stayed the same for years are written out instead.
 */
export function atom(name: string, salt: string): string {
  let hash = 7
  for (const letter of salt + name) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0
  return `x${hash.toString(36)}${(hash % 1297).toString(36)}`
}
