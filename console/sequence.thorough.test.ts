import type { Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { catchCallbacks } from '../testing/callbacks/catchCallbacks.ts'
import { type TestWorld, worldNamed } from '../testing/index.ts'
import { axeInBothSchemes, isTooWide } from './testing/axeOn.ts'
import { describeConsole } from './testing/describeConsole.ts'
import { type Application, applicationOf } from './testing/providers.ts'

describeConsole('the sequence diagram on the console', (yard) => {
  let app: Application
  let world: TestWorld
  let page: Page
  beforeAll(() => {
    app = applicationOf(yard)
    world = worldNamed(yard.stack.control, 'demo')
  })
  beforeEach(async () => {
    await yard.stack.world({ name: 'demo' })
  })
  afterEach(async () => {
    await page.close()
  })
  async function open(settings = ''): Promise<void> {
    page = await yard.open(`#/demo/sequence${settings}`)
  }
  const sheet = () => page.getByRole('region', { name: 'Who called whom in demo' })
  const titles = () => sheet().locator('.message .title').allTextContents()
  const parties = async () => [...new Set(await sheet().locator('.name').allTextContents())]

  test('requests and callbacks are drawn between their parties, and open in the traffic', async () => {
    await using receiver = await catchCallbacks(world)
    receiver.answerWith(500)
    await open()
    await page.getByText('No exchange yet.').waitFor()
    await app.topUp({ callbackUrl: receiver.url })
    await world.advance('PT10S')
    await expect.poll(titles).toEqual(['postTransactionAsync', 'transactionUpdated', 'transactionUpdated attempt 2'])
    expect(await parties()).toEqual(['application', 'DT One'])
    expect(await sheet().locator('.answer text').allTextContents()).toEqual(['201', '500', '500'])
    expect(await sheet().locator('.time').allTextContents()).toEqual(['00:00:00', '00:00:03', '00:00:08'])
    await app.text('hello')
    await expect.poll(parties).toEqual(['application', "Africa's Talking", 'DT One'])
    await sheet().locator('a.message').nth(2).click()
    await page.getByRole('region', { name: 'Exchange 3' }).waitFor()
    expect(page.url()).toContain('#/demo/traffic?open=3')
  })

  test('the filters of the traffic apply, and go along to it', async () => {
    await app.topUp()
    await app.text('hello')
    await open('?service=africastalking')
    await expect.poll(titles).toEqual(['sendMessage'])
    await page.getByLabel('Status').fill('5xx')
    await page.getByText('No exchange fits the filter.').waitFor()
    await page.getByLabel('Status').fill('2xx')
    await expect.poll(titles).toEqual(['sendMessage'])
    await sheet().locator('a.message').click()
    await page.getByRole('region', { name: 'Exchange 2' }).waitFor()
    expect(await page.getByRole('listbox').getByRole('option').count()).toBe(1)
  })

  test('the latest are drawn, more on demand, and who reads keeps their place and their focus', async () => {
    for (let count = 0; count < 230; count++) await app.send('dtone', '/v1/balances')
    await open()
    await expect.poll(async () => (await titles()).length).toBe(100)
    const at = () => sheet().evaluate(({ scrollTop }) => scrollTop)
    const isAtEnd = () => sheet().evaluate((box) => box.scrollTop + box.clientHeight >= box.scrollHeight - 8)
    expect(await isAtEnd()).toBe(true)
    const more = page.getByRole('button', { name: 'Show 100 more before these' })
    await more.scrollIntoViewIfNeeded()
    await page.getByRole('button', { name: 'Newest' }).waitFor()
    await more.click()
    await expect.poll(async () => (await titles()).length).toBe(200)
    expect(await at()).toBeGreaterThan(3_000)
    const link = sheet().locator('a.message').nth(100)
    await link.focus()
    const [place, href] = [await at(), await link.getAttribute('href')]
    await app.topUp()
    await expect.poll(titles).toContain('postTransactionAsync')
    expect([await at(), await page.evaluate('document.activeElement.getAttribute("href")')]).toEqual([place, href])
    await page.getByRole('button', { name: 'Newest' }).click()
    await expect.poll(isAtEnd).toBe(true)
    await app.text('last')
    await expect.poll(async () => (await titles()).at(-1)).toBe('sendMessage')
    expect(await isAtEnd()).toBe(true)
  })

  test('it is accessible, and fits a narrow window', async () => {
    await using receiver = await catchCallbacks(world)
    await app.text('hello')
    await world.faults.add({ select: { operationId: 'sendMessage' }, place: 'after', effect: { kind: 'reset' } })
    await app.text('hello').catch(() => undefined)
    await app.topUp({ callbackUrl: receiver.url })
    await app.send('dtone', '/v1/nothing')
    await world.advance('PT10S')
    await open()
    await expect.poll(async () => (await titles()).length).toBe(5)
    expect(await axeInBothSchemes(page)).toEqual([])
    await yard.picture(page, 'sequence-dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await yard.picture(page, 'sequence-light')
    await page.setViewportSize({ width: 360, height: 700 })
    expect(await isTooWide(page)).toBe(false)
    await yard.picture(page, 'sequence-narrow')
  })
})
