/** Words that more than one part of the product says. */
export const common = {
  product: 'Chat to Order',
  platforms: { whatsapp: 'WhatsApp', messenger: 'Messenger', instagram: 'Instagram' },
  firstReply: 'First reply',
  laterReplies: 'Later replies',
  tooFew: 'too few to say',
  close: 'Close',
  cancel: 'Cancel',
  howCounted: (figure: string) => `How is “${figure}” counted?`,
  lostReasons: {
    'too-expensive': 'Too expensive',
    'cheaper-elsewhere': 'Cheaper elsewhere',
    'delivery-time': 'Delivery time',
    'delivery-price': 'Delivery price',
    'not-in-stock': 'Not in stock',
    trust: 'Trust',
    'changed-mind': 'Changed mind',
    vanished: 'Vanished',
    'not-our-customer': 'Not our customer',
    other: 'Other',
  },
  lostReasonUnknown: 'No reason given',
  problems: {
    'invalid-ask': 'This could not be read. Reload the extension, then try again.',
    'not-allowed': 'This page may not do that. Open it from the extension’s own button.',
    managed: 'This library is managed. Ask your manager for the change.',
    'storage-failed': 'The browser’s storage can’t be read. Check the free disk space, then open this again.',
    'not-kept':
      'New messages can’t be saved. Free some disk space and leave the chat tabs open: they are saved as soon as they can be.',
    'extension-gone': 'The extension was updated. Close this and open it again.',
  },
}
