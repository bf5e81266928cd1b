/** Whether two readings of one thing can both be right: what is not known contradicts nothing. */
export function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other
}
