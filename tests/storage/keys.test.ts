import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { USUAL_KEYS } from '@/sales/keys'
import { noteKeys, readKeys, watchKeys } from '@/storage/keys'
import { fakeChrome } from './fake-chrome'

const set = (...commands: { name?: string; shortcut?: string }[]) =>
  Object.assign(fakeBrowser, { commands: { getAll: async () => commands } })

beforeEach(fakeChrome)

test('without any that was set the usual keys are in force', async () => {
  set({ name: 'replies', shortcut: '' }, { name: '_execute_action', shortcut: 'Alt+X' })
  expect(await noteKeys()).toEqual(USUAL_KEYS)
  expect(await readKeys()).toEqual(USUAL_KEYS)
})

test('one that was set takes the place of the usual one, and chat pages hear of it', async () => {
  const changed = vi.fn()
  watchKeys(new AbortController().signal, changed)
  set({ name: 'replies', shortcut: 'Ctrl+Shift+Y' })
  await noteKeys()
  expect(await readKeys()).toEqual({ ...USUAL_KEYS, replies: 'Ctrl+Shift+Y' })
  expect(changed).toHaveBeenLastCalledWith({ ...USUAL_KEYS, replies: 'Ctrl+Shift+Y' })
})

test('what cannot be read is no key', async () => {
  await fakeBrowser.storage.local.set({ keys: { replies: 7 } })
  expect(await readKeys()).toEqual(USUAL_KEYS)
})
