import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { Database } from '@/storage/database'
import { isReadingState } from '@/storage/reading-state'
import { listenForCommands } from './commands'
import { listen } from './listen'
import { reachOpenTabs } from './open-tabs'
import { requestHandlers } from './request-handlers'
import { onAlarm, onReading, onSettings, onStart } from './routine'

/** Every listener is registered before the first await, so that a woken worker misses nothing. */
export default defineBackground(() => {
  // What is acknowledged is on the disk, also when the power goes.
  const db = new Database({ chromeTransactionDurability: 'strict' })
  listen(requestHandlers(db))
  browser.alarms.onAlarm.addListener((alarm) => void onAlarm(db, alarm.name))
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes.settings) void onSettings(db, changes.settings)
    if (area === 'local' && isReadingState(changes)) void onReading(db)
  })
  listenForCommands()
  void onStart(db)
  void reachOpenTabs()
})
