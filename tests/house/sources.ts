import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface Source {
  /** From the repository's root, with "/". */
  path: string
  text: string
  /** Repository paths (without extension) or package names. */
  imports: string[]
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g

/** Every TypeScript file below these folders. */
export function sourcesIn(folders: readonly string[]): Source[] {
  return folders
    .flatMap((folder) => filesIn(folder))
    .filter(isTypeScript)
    .map(read)
}

/** Every file below a folder, from the repository's root. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

export function topLevel(): string[] {
  return readdirSync(ROOT)
}

function isTypeScript(path: string): boolean {
  return /\.tsx?$/.test(path)
}

function read(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const imports = [...text.matchAll(IMPORT)].map((match) => resolve(path, match[1] ?? ''))
  return { path, text, imports }
}

function resolve(from: string, imported: string): string {
  if (imported.startsWith('@/')) return imported.slice(2)
  if (imported.startsWith('.')) return posix.join(posix.dirname(from), imported)
  return imported
}
