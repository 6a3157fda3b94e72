import { existsSync } from 'node:fs'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statedRun } from '../statedRun.fixture.ts'
import { htmlReport } from './htmlReport.ts'

const executablePath = '/usr/bin/chromium'

describe.skipIf(!existsSync(executablePath))('the report in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] })
  })

  afterAll(async () => browser?.close())

  /** @param bypassCSP lets axe-core run beside the script of the page */
  async function open(colorScheme: 'light' | 'dark' = 'light', bypassCSP = false): Promise<Page> {
    const page = await browser.newPage({ colorScheme, bypassCSP, viewport: { width: 1300, height: 900 } })
    await page.route('http://report.test/', (route) =>
      route.fulfill({ body: htmlReport(statedRun), contentType: 'text/html' }),
    )
    await page.goto('http://report.test/')
    return page
  }

  const shown = (page: Page): Promise<string[]> => page.locator('.scenario:visible > summary .title').allInnerTexts()

  test.each(['light', 'dark'] as const)(
    'has no serious violation of accessibility rules: %s, all open',
    async (scheme) => {
      const page = await open(scheme, true)
      await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
      await page.evaluate(axe.source)
      const found = await page.evaluate(
        "axe.run().then(({ violations, passes }) => ({ passes: passes.length, violations: violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => id + ': ' + nodes[0].html) }))",
      )
      expect(found).toMatchObject({ violations: [] })
      expect(found).toMatchObject({ passes: expect.any(Number) })
      await page.close()
    },
  )

  test('runs nothing of what a service or a scenario says, and asks for nothing', async () => {
    const page = await open()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.reload()
    expect(await page.evaluate("'hacked' in window")).toBe(false)
    expect(asked).toEqual(['http://report.test/'])
    await page.close()
  })

  test('filters by text, status and tag; a failure is open, a passing scenario is not', async () => {
    const page = await open()
    expect(await page.locator('.scenario[open]').count()).toBe(3)
    expect(await shown(page)).toHaveLength(5)
    await page.selectOption('#tag', '@money')
    expect(await shown(page)).toHaveLength(2)
    await page.selectOption('#outcome', 'passed')
    expect(await shown(page)).toEqual(['it is paid'])
    await page.selectOption('#tag', '')
    await page.selectOption('#outcome', '')
    await page.fill('#text', 'passes UNEXPECTEDLY')
    await expect.poll(() => shown(page)).toEqual(['it passes unexpectedly'])
    await page.fill('#text', 'nowhere')
    await expect.poll(() => page.locator('.feature:visible, tr[data-feature]:visible').count()).toBe(0)
    expect(await page.innerText('#shown')).toBe('0 of 5 scenarios')
    await page.close()
  })

  test('a scenario is opened, and a message of its diagram followed, by keyboard alone', async () => {
    const page = await open()
    await page.locator('#s1 > summary').focus()
    await page.keyboard.press('Enter')
    await page.locator('#s1 svg a').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('#s1-m1').getAttribute('open')).toBe('')
    expect(await page.evaluate("document.activeElement.closest('details').id")).toBe('s1-m1')
    expect(await page.innerText('#s1-m1')).toContain('"amount": 250')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.tagName')).not.toBe('BODY')
    await page.close()
  })

  test('prints with everything open, in the light scheme', async () => {
    const page = await open('dark')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.locator('#s1 svg').isVisible()).toBe(true)
    expect(await page.locator('#s1-m1 pre').first().isVisible()).toBe(true)
    expect(await page.locator('.filter').isVisible()).toBe(false)
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(246, 247, 249)')
    await page.close()
  })
})
