/** How many letters a piece shares with the one before, as capitals that no key has. */
export const SHARED = 'BEFIJKMNOQRSTUVWXYZ'
const ADDED = new RegExp(`([${SHARED}])([^${SHARED}]+)`, 'g')

/** The pieces of a sorted line, each written as a letter of `SHARED` and what it adds to the one before. */
export function unshared(line: string): string[] {
  let piece = ''
  return Array.from(line.matchAll(ADDED), ([, shared = '', rest = '']) => {
    piece = piece.slice(0, SHARED.indexOf(shared)) + rest
    return piece
  })
}
