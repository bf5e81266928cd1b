import type { Page } from 'playwright-core'
import { type Answer, type Ask, type RequestName, requests } from '@/storage/requests'

/** Asks the background from one of our own pages, as the popup does, and parses what it answers. */
export async function askBackground<N extends RequestName>(
  page: Page,
  request: N,
  ask: Ask<N>,
): Promise<Answer<N>> {
  const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message), { request, ask })
  if (!reply?.ok) throw new Error(`${request}: ${JSON.stringify(reply)}`)
  return requests[request].answer.parse(reply.value) as Answer<N>
}
