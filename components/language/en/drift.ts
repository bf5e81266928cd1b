import type { DriftPart } from '@/sales/drift'

/** What is said where a chat page cannot be read as it was. */
export const drift = {
  title: {
    list: (when: string) => `The chat list can’t be read since ${when}`,
    thread: (when: string) => `The open chat can’t be read since ${when}`,
    sides: (when: string) => `Who wrote a message can’t be told since ${when}`,
    times: (when: string) => `Message times can’t be read since ${when}`,
  } satisfies Record<DriftPart, (when: string) => string>,
  say: {
    list: 'Waiting times are paused. The open chat is still timed.',
    thread: 'Its reply times are paused. The chat list is still watched.',
    sides: 'Reply times are paused. Orders and lost reasons still work.',
    times: 'New messages are timed as they come; older ones are left out.',
  } satisfies Record<DriftPart, string>,
  mend: 'What can I do?',
  mendSay:
    'Give the report to whoever looks after this extension. The page pack that they send back is loaded here.',
  report: 'Report for a repair',
  reportSay: 'The page’s structure, without any words of yours or your customers’. It is not sent: copy it.',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'It could not be copied. Select the text and press Ctrl+C.',
  load: 'Load a page pack…',
  back: 'Back to the built-in reading',
  inUse: (made: string) => `Page pack of ${made} in use`,
  taken: (rows: string, messages: string) => `Taken: ${rows} chats and ${messages} messages can be read.`,
  takenBack: 'The built-in reading is back.',
  problems: {
    'no-pack': 'This file is no page pack. Ask for the .json file once more.',
    'other-site': 'This page pack is for the other chat site. Open that one and load it there.',
    'unknown-part': 'This page pack is for another version. Update the extension, then load it again.',
    'bad-selector': 'This page pack has a mistake in it. Ask for a corrected one.',
    'reads-less': 'With this page pack no more could be read than without, so it was not taken.',
  },
}
