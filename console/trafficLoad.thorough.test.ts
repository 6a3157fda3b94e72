import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { worldNamed } from '../testing/index.ts'
import { describeConsole } from './testing/describeConsole.ts'
import { longestTask } from './testing/longestTask.ts'
import { type Application, applicationOf } from './testing/providers.ts'

/** Exchanges that the journal has, and that the page keeps at most. */
const kept = 10_000
/** Exchanges that come each second while the page is used, for how many seconds, and how many are under way at most. */
const [perSecond, seconds, mostAtOnce] = [200, 10, 100]
/** What the page may take of the heap for all exchanges in bytes. */
const mostHeap = 60_000_000
/** The size of a piece of work that takes as long as the longest task of the page may: 100 ms of CPU time where nothing else is done. */
const ordersParsed = 200_000

// The longest tests are left out where RAILYARD_LONGEST is no.
const isLeftOut = process.env['RAILYARD_LONGEST'] === 'no'

describe.skipIf(isLeftOut)('under load', () => describeConsole('the traffic of a busy world', busyWorld))

function busyWorld(yard: Parameters<Parameters<typeof describeConsole>[1]>[0]): void {
  let app: Application
  beforeAll(async () => {
    app = applicationOf(yard)
    await worldNamed(yard.stack.control, 'demo').dtone.setBalance('USD', { available: 1_000_000_000 })
    for (let sent = 0; sent < kept; sent += 20) await Promise.all(Array.from({ length: 20 }, topUp))
  })
  /** Reads the answer, so that its connection is used again. */
  const topUp = async (): Promise<string> => (await app.topUp()).text()
  const known = () => yard.stack.simulators.worlds.get('demo')?.journal.upcoming ?? 0

  /** Sends requests at an even pace of real time, in the order in which they are due. */
  async function load(): Promise<void> {
    const { wall } = yard.stack.simulators.worlds
    const begun = wall.now()
    const answers = new Set<Promise<unknown>>()
    for (let sent = 0; sent < perSecond * seconds; ) {
      for (; sent < ((wall.now() - begun) * perSecond) / 1_000 && answers.size < mostAtOnce; sent++) {
        const answer: Promise<unknown> = topUp().finally(() => answers.delete(answer))
        answers.add(answer)
      }
      await new Promise<void>((resolve) => wall.after(5, resolve))
    }
    await Promise.all(answers)
  }

  /** What one task of the page may take: as long as this browser takes here and now for a piece of work of known size. */
  async function longestAllowed(page: Page): Promise<number> {
    const pieces: number[] = []
    for (let piece = 0; piece < 5; piece++) pieces.push(await longestTask(yard.browser, page, () => parse(page)))
    return Math.max(...pieces)
  }

  /** The work of known size. */
  async function parse(page: Page): Promise<void> {
    await page.evaluate((orders) => {
      const text = JSON.stringify(
        Array.from({ length: orders }, (_, id) => ({ id, text: `order-${id}`, isPaid: true })),
      )
      JSON.parse(text)
    }, ordersParsed)
  }

  async function fill(page: Page, part: string): Promise<void> {
    await page.goto(`${yard.stack.urls.control}/#/demo/${part}`)
    await page.getByText('10,000 of 10,000').waitFor()
  }

  async function heap(page: Page): Promise<number> {
    const session = await page.context().newCDPSession(page)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    await session.detach()
    return usedSize
  }

  test.each(['traffic', 'sequence'] as const)('%s stays quick and bounded while exchanges come', async (part) => {
    const context = await yard.browser.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    const fillings: number[] = []
    for (let times = 0; times < 3; times++) {
      await page.goto('about:blank')
      fillings.push(await longestTask(yard.browser, page, () => fill(page, part)))
    }
    const filling = Math.min(...fillings)
    const heapBefore = await heap(page)
    const underLoad = await longestTask(yard.browser, page, async () => {
      const loading = load()
      await page.getByLabel('Text').pressSequentially('order-', { delay: 50 })
      await page.getByText(/^[\d,]+ of 10,000$/).waitFor()
      await page.getByLabel('Text').fill('nothing like it')
      await page.getByText('0 of 10,000').waitFor()
      await page.getByRole('button', { name: 'Show all' }).click()
      await page.getByText('10,000 of 10,000').waitFor()
      await loading
      const last = known() - 1
      const newest = part === 'traffic' ? page.locator(`#exchange-${last}`) : page.locator(`a[href$="open=${last}"]`)
      await newest.waitFor()
    })
    const heapAfter = await heap(page)
    const rows = await page.getByRole('listbox').getByRole('option').count()
    const allowed = await longestAllowed(page)
    console.log(part, { fillings, underLoad, allowed, heap: [heapBefore, heapAfter], rows })
    expect(Math.max(filling, underLoad)).toBeLessThan(allowed)
    expect(heapAfter).toBeLessThan(mostHeap)
    expect(heapAfter).toBeLessThan(heapBefore * 1.2)
    expect(rows).toBeLessThan(60)
    await context.close()
  })
}
