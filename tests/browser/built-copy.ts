import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BUILT } from './extension'

/** A copy of the built extension in which one file reads otherwise; answers the folder. */
export function builtCopy(file: string, change: (contents: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'chat-to-order-'))
  cpSync(BUILT, folder, { recursive: true })
  const path = join(folder, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  return folder
}
