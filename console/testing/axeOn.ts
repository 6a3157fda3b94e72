import axe from 'axe-core'
import type { Page } from 'playwright-core'

const serious = `axe.run().then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => id + ': ' + nodes[0].html))`

/** What axe finds serious or critical on a tab, as `light color-contrast: <span …>`, in the light and in the dark. */
export async function axeOn(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.evaluate(axe.source)
    const violations: string[] = await page.evaluate(serious)
    found.push(...violations.map((violation) => `${colorScheme} ${violation}`))
  }
  return found
}

/** Whether the page has to be scrolled sideways. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
}
