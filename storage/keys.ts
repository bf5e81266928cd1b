import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { isKeyAct, type KeyAct, type Keys, USUAL_KEYS } from '@/sales/keys'

const KEY = 'keys'
const keysSchema = z.record(z.string(), z.string().check(z.maxLength(60)))

/** The keys in force: those that were set in the browser's own settings, and the usual ones. */
export async function readKeys(): Promise<Keys> {
  return parse((await browser.storage.local.get(KEY))[KEY])
}

/** Asks the browser which keys were set, and keeps them for the chat pages, which cannot ask. */
export async function noteKeys(): Promise<Keys> {
  const all = await browser.commands.getAll()
  const set = all.flatMap(({ name = '', shortcut }) => (shortcut ? [[name, shortcut] as const] : []))
  const keys = parse(Object.fromEntries(set))
  if (JSON.stringify(await readKeys()) !== JSON.stringify(keys)) {
    await browser.storage.local.set({ [KEY]: keys })
  }
  return keys
}

export function watchKeys(signal: AbortSignal, changed: (keys: Keys) => void): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(parse(changes[KEY].newValue))
  }
  browser.storage.onChanged.addListener(listen)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true })
}

const commandSchema = z.object({ command: z.string() })

/** Hears each press of a key that was set in the browser's settings; the background passes it on to the page. */
export function watchPresses(signal: AbortSignal, pressed: (act: KeyAct) => void): void {
  const listen = (said: unknown) => {
    const heard = z.safeParse(commandSchema, said)
    if (heard.success && isKeyAct(heard.data.command)) pressed(heard.data.command)
    return undefined
  }
  browser.runtime.onMessage.addListener(listen)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), { once: true })
}

function parse(stored: unknown): Keys {
  const parsed = z.safeParse(keysSchema, stored)
  const known = Object.entries(parsed.success ? parsed.data : {}).filter(([name]) => isKeyAct(name))
  return { ...USUAL_KEYS, ...Object.fromEntries(known) }
}
