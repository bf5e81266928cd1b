/**
 * Runs work of one name never twice at once. By the browser's own lock, since the worker may hold no state:
 * what it reads inside is then no older than what the one before it wrote.
 */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work)
}
