const PICTURE = /^data:(image\/(?:png|jpeg|webp|gif));base64,([A-Za-z0-9+/]+=*)$/
const PNG = 'image/png'

/**
 * Puts a picture into the clipboard, for the operator to paste. Browsers take PNG only, so that others are painted
 * anew. `read` gives its data address; answers false where there is none. Throws where the clipboard refuses.
 */
export async function copyPicture(read: Promise<string | null>): Promise<boolean> {
  const picture = blobOf(await read)
  if (!picture) return false
  await navigator.clipboard.write([new ClipboardItem({ [PNG]: await asPng(picture) })])
  return true
}

/** Without `fetch`, which the page's own policy may forbid. */
function blobOf(dataUrl: string | null): Blob | null {
  const [, type, encoded] = PICTURE.exec(dataUrl ?? '') ?? []
  if (!type || !encoded) return null
  return new Blob([Uint8Array.from(atob(encoded), (byte) => byte.charCodeAt(0))], { type })
}

async function asPng(picture: Blob): Promise<Blob> {
  if (picture.type === PNG) return picture
  const bitmap = await createImageBitmap(picture)
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  bitmap.close()
  return canvas.convertToBlob({ type: PNG })
}
