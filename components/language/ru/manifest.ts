import type { manifest as english } from '../en/manifest'

export const manifest: typeof english = {
  description:
    'Считает время каждого ответа в WhatsApp Web и Meta Business Suite и показывает, где теряется продажа.',
}
