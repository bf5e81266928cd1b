import { browser } from 'wxt/browser'

/** In memory of the browser, so that a full disk can be told too; gone with the browser. */
const KEY = 'recording-failed'

/** For the background only: whether what the pages saw could be kept the last time. */
export async function noteRecording(kept: boolean): Promise<void> {
  if (!kept) await browser.storage.session.set({ [KEY]: true })
  else if (await isRecordingBroken()) await browser.storage.session.remove(KEY)
}

export async function isRecordingBroken(): Promise<boolean> {
  return (await browser.storage.session.get(KEY))[KEY] === true
}
