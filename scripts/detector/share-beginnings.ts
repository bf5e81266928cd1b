import { SHARED } from '@/sales/language/shared-beginnings'

/** Sorted pieces as a line that `unshared` reads: how much each shares with the one before, and what it adds. */
export const shared = (pieces: readonly string[]): string =>
  pieces.map((piece, at) => added(pieces[at - 1] ?? '', piece)).join('')

function added(before: string, piece: string): string {
  let same = 0
  while (same < SHARED.length - 1 && same < piece.length - 1 && before[same] === piece[same]) same += 1
  return SHARED.charAt(same) + piece.slice(same)
}
