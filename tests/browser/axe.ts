import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe-core finds wrong in the page as it stands, or within one element of it: one line per rule and element. */
export async function axeViolations(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run(selector)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }, within)
}
