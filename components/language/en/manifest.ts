/** What only the browser says of us: on its page of extensions, and in its store. At most 132 characters. */
export const manifest = {
  description:
    'Times every reply in WhatsApp Web and the Meta Business Suite Inbox, and shows where the sale leaks away.',
}
