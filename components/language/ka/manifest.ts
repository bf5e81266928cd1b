import type { manifest as english } from '../en/manifest'

export const manifest: typeof english = {
  description:
    'ზომავს ყოველი პასუხის დროს WhatsApp Web-სა და Meta Business Suite-ში და აჩვენებს, სად იკარგება გაყიდვა.',
}
