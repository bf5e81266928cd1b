import { browser } from 'wxt/browser'
import type { ExportFile } from '@/storage/requests'

const FOLDER = 'Chat to Order'

/**
 * Saves files below the downloads folder, without asking; a newer export of the same day replaces the older.
 * Answers their paths in that folder. Throws when the browser refuses.
 */
export async function saveFiles(files: readonly ExportFile[]): Promise<string[]> {
  const paths: string[] = []
  for (const { name, text } of files) {
    const filename = `${FOLDER}/${name}`
    await browser.downloads.download({
      url: dataUrl(text),
      filename,
      conflictAction: 'overwrite',
      saveAs: false,
    })
    paths.push(filename)
  }
  return paths
}

/** A service worker has no object URLs; base64 keeps Georgian at four bytes a letter instead of nine. */
function dataUrl(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `data:text/csv;charset=utf-8;base64,${btoa(binary)}`
}
