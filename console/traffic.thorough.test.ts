import type { Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { catchCallbacks } from '../testing/callbacks/catchCallbacks.ts'
import type { TestWorld } from '../testing/index.ts'
import { worldNamed } from '../testing/index.ts'
import { axeInBothSchemes, isTooWide } from './testing/axeOn.ts'
import { describeConsole } from './testing/describeConsole.ts'
import type { OpenConsole } from './testing/openConsole.ts'
import { type Application, applicationOf } from './testing/providers.ts'

describeConsole('traffic on the console', (yard) => {
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
  async function open(settings = '', context?: Parameters<OpenConsole['open']>[1]): Promise<void> {
    page = await yard.open(`#/demo/traffic${settings}`, context)
    await page.getByText('connecting').waitFor({ state: 'hidden' })
  }
  const rows = () => page.getByRole('listbox', { name: 'Exchanges' }).getByRole('option')
  const row = (text: string) => rows().filter({ hasText: text })
  const pane = (id: number) => page.getByRole('region', { name: `Exchange ${id}` })
  const operations = () => page.locator('[role=option] .operation').allTextContents()

  test('requests appear as they come, with what touched them', async () => {
    await open()
    await page.getByText('No exchange yet.').waitFor()
    await app.topUp()
    await row('postTransactionAsync').getByText('201').waitFor()
    await world.faults.add({ select: { operationId: 'sendMessage' }, place: 'after', effect: { kind: 'reset' } })
    await app.text('hello').catch(() => undefined)
    await row('sendMessage').getByText('no answer').waitFor()
    await row('sendMessage').getByText('fault 1').waitFor()
    expect(await operations()).toEqual(['postTransactionAsync', 'sendMessage'])
  })

  test('filters stand in the address, and its copy shows the same', async () => {
    await app.topUp()
    await app.topUp({ number: 'x' })
    await app.text('the moon')
    await app.send('dtone', '/v1/nothing')
    await open()
    await expect.poll(operations).toHaveLength(4)
    await page.getByLabel('Status').fill('4xx')
    await expect.poll(operations).toEqual(['postTransactionAsync', 'no operation'])
    await page.getByLabel('Operation').fill('transaction')
    await expect.poll(operations).toEqual(['postTransactionAsync'])
    expect(page.url()).toContain('status=4xx&')
    await page.reload()
    await expect.poll(operations).toEqual(['postTransactionAsync'])
    expect(await page.getByLabel('Status').inputValue()).toBe('4xx')
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(operations).toHaveLength(4)
    await page.getByLabel('Text').fill('MOON')
    await expect.poll(operations).toEqual(['sendMessage'])
    await page.getByText('1 of 4').waitFor()
    await page.getByLabel('Text').fill('')
    await page.getByLabel('Service').selectOption('dtone')
    await page.getByLabel('Kind').selectOption('callback')
    await page.getByText('No exchange fits the filter.').waitFor()
  })

  test('an exchange opens to all that is known of it, and its curl does the same again', async () => {
    await app.topUp({ number: '12', externalId: 'told' })
    await open()
    await row('postTransactionAsync').click()
    const { request, reply } = (await world.journal())[0] ?? {}
    // The address of the provider, which the command needs, comes after the rest.
    await pane(1).getByText('is redacted').waitFor()
    const text = await pane(1).innerText()
    expect(text).toContain('"external_id": "told"')
    expect(text).toContain(`Answer ${reply?.status}`)
    await pane(1)
      .getByText(/\d+ headers/)
      .first()
      .click()
    expect(await pane(1).getByRole('row', { name: 'authorization' }).innerText()).toContain('[redacted]')
    expect(text).toContain('authorization is redacted: set $API_KEY and $API_SECRET.')
    const command = await pane(1).locator('pre').last().innerText()
    expect(command).toContain(`curl ${yard.stack.urls.dtone}${request?.target} `)
    expect(command).toContain('-u "$API_KEY:$API_SECRET"')
    expect(command).toContain(`--data-raw '${request?.body}'`)
    await page.getByRole('button', { name: 'Close' }).click()
    await pane(1).waitFor({ state: 'detached' })
  })

  test('a fault rule is told while it exists', async () => {
    await world.faults.add({ select: { operationId: 'sendMessage' }, effect: { kind: 'status', status: 503 } })
    await app.text('hello')
    await open('?open=1')
    await pane(1).getByText('"status": 503').waitFor()
    await world.faults.clear()
    await pane(1).getByText('The rule has been removed.').waitFor()
  })

  test('a callback names its request, its attempts and the next one, and is sent again', async () => {
    await using receiver = await catchCallbacks(world)
    receiver.answerWith(500)
    await app.topUp({ callbackUrl: receiver.url })
    await world.advance('PT10M')
    await open('?open=1')
    const followed = pane(1).getByRole('listitem')
    await followed.first().waitFor()
    const attempts = (await world.journal()).filter(({ kind }) => kind === 'callback')
    expect(attempts.length).toBeGreaterThan(1)
    await expect.poll(() => followed.count()).toBe(attempts.length)
    await row('attempt 2').first().waitFor()
    const [first] = attempts
    await pane(1)
      .getByRole('link', { name: `#${first?.id} ` })
      .click()
    const opened = pane(first?.id ?? 0)
    await opened.getByRole('link', { name: '#1 postTransactionAsync' }).waitFor()
    const next = attempts.at(-1)?.retryAt?.slice(0, 19).replace('T', ' ') ?? 'never'
    await opened.getByText(`next attempt at ${next}`).waitFor()
    receiver.answerWith(200)
    await opened.getByRole('button', { name: `Send callback ${first?.callback} again` }).click()
    await expect.poll(async () => (await world.journal()).at(-1)?.reply?.status).toBe(200)
    const last = (await world.journal()).at(-1)
    await pane(last?.id ?? 0)
      .getByText('delivered')
      .waitFor()
    expect(last?.callback).toBe(first?.callback)
  })

  test('callbacks that a plan holds or drops are found, and released', async () => {
    await using receiver = await catchCallbacks(world)
    for (const kind of ['hold', 'drop'] as const) {
      await world.callbackPlans.clear()
      await world.callbackPlans.add({ action: { kind } })
      await app.topUp({ callbackUrl: receiver.url })
      await world.advance('PT10M')
    }
    await open('?open=1')
    await pane(1).getByText('held').waitFor()
    await pane(1).getByRole('link', { name: 'callback 1, transactionUpdated' }).click()
    await page.getByRole('heading', { name: 'Callback 1: transactionUpdated held' }).waitFor()
    await page.getByLabel('State').selectOption('dropped')
    await page.getByRole('heading', { name: 'Callback 1: ' }).waitFor({ state: 'detached' })
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(
      (await world.callbacks({ state: 'dropped' })).map(({ id, name }) => `Callback ${id}: ${name} dropped`),
    )
    await page.getByLabel('State').selectOption('held')
    await page.getByRole('button', { name: 'Send callback 1 again' }).click()
    await page
      .getByRole('region', { name: /Exchange/ })
      .getByText('delivered')
      .waitFor()
    expect(receiver.caught).toHaveLength(1)
  })

  test('the keys move, open and close', async () => {
    await app.topUp()
    await app.text('one')
    await app.text('two')
    await open()
    await expect.poll(operations).toHaveLength(3)
    const list = page.getByRole('listbox', { name: 'Exchanges' })
    await list.focus()
    const active = () => list.getAttribute('aria-activedescendant')
    await page.keyboard.press('ArrowUp')
    expect(await active()).toBe('exchange-3')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await pane(2).waitFor()
    await page.keyboard.press('Escape')
    await pane(2).waitFor({ state: 'detached' })
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await pane(1).waitFor()
  })

  test('who reads keeps their place while exchanges come, and goes back to the newest', async () => {
    for (let count = 0; count < 80; count++) await app.send('dtone', '/v1/balances')
    await open()
    const list = page.getByRole('listbox', { name: 'Exchanges' })
    await page.locator('#exchange-80').waitFor()
    await list.focus()
    await page.keyboard.press('Home')
    await page.locator('#exchange-1').waitFor()
    await app.topUp()
    await page.getByText('81 of 81').waitFor()
    expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBe(0)
    expect(await rows().count()).toBeLessThan(60)
    await page.getByRole('button', { name: 'Newest' }).click()
    await page.locator('#exchange-81').waitFor()
    await app.topUp()
    await page.locator('#exchange-82').waitFor()
  })

  test('notices are shown, and the journal is cleared', async () => {
    await app.topUp()
    await open()
    await row('postTransactionAsync').waitFor()
    yard.stack.simulators.worlds.get('demo')?.notices.tell('look <b>here</b>')
    await page.getByText('1 notice: look <b>here</b>').waitFor()
    await page.getByRole('button', { name: 'Clear the journal' }).click()
    await page.getByText('No exchange yet.').waitFor()
    expect(await world.journal()).toEqual([])
    await page.locator('footer summary').click()
    const commands = page.locator('footer li code')
    expect(await commands.allTextContents()).toEqual([`curl -X DELETE ${yard.stack.urls.control}/worlds/demo/journal`])
  })

  test('it is accessible, and fits a narrow window', async () => {
    await using receiver = await catchCallbacks(world)
    receiver.answerWith(500)
    await world.faults.add({ select: { operationId: 'sendMessage' }, place: 'after', effect: { kind: 'reset' } })
    await app.text('hello').catch(() => undefined)
    for (let count = 0; count < 15; count++) await app.send('dtone', '/v1/balances')
    await app.send('dtone', '/v1/transactons?externalid=1')
    await app.topUp({ callbackUrl: receiver.url })
    await world.advance('PT2M')
    await open()
    await row('callback').first().waitFor()
    expect(await axeInBothSchemes(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    await yard.picture(page, 'traffic-light')
    await row('callback').first().click()
    await page.getByText('Copy as curl').waitFor()
    expect(await axeInBothSchemes(page)).toEqual([])
    await yard.picture(page, 'traffic-open-dark')
    await page.setViewportSize({ width: 360, height: 700 })
    expect(await isTooWide(page)).toBe(false)
    await yard.picture(page, 'traffic-narrow-dark')
    await page.getByRole('button', { name: 'Close' }).click()
    await page.emulateMedia({ colorScheme: 'light' })
    await yard.picture(page, 'traffic-narrow-light')
    await page.goto(page.url().replace(/\?.*|$/, '?view=callbacks'))
    await page
      .getByRole('heading', { name: /^Callback \d/ })
      .first()
      .waitFor()
    expect(await isTooWide(page)).toBe(false)
    expect(await axeInBothSchemes(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    await yard.picture(page, 'traffic-callbacks-dark')
  })
})
