import type { ChatPlatform } from '../chat-platform'
import { pageChanges } from './page-changes'

/** The same platform, each of whose readings begins by noting what has changed on the page up to now. */
export function caughtUp(platform: ChatPlatform): ChatPlatform {
  const upToNow =
    <Reading>(read: () => Reading) =>
    () => {
      pageChanges.catchUp()
      return read()
    }
  return {
    site: platform.site,
    knowledge: platform.knowledge,
    pageState: upToNow(() => platform.pageState()),
    readList: upToNow(() => platform.readList()),
    readAhead: upToNow(() => platform.readAhead()),
    readThread: upToNow(() => platform.readThread()),
    composer: upToNow(() => platform.composer()),
    composerText: upToNow(() => platform.composerText()),
    layout: upToNow(() => platform.layout()),
    longParts: upToNow(() => platform.longParts()),
    watch: (...watching) => platform.watch(...watching),
    theme: () => platform.theme(),
  }
}
