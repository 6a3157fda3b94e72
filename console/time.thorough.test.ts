import { createServer } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { axeOn } from './testing/axeOn.ts'
import { describeConsole } from './testing/describeConsole.ts'
import type { OpenConsole } from './testing/openConsole.ts'

const opening = '2026-01-05T09:00:00.000Z'

describeConsole('time on the console', (yard) => {
  const bodies: string[] = []
  /** An application that takes callbacks. */
  const application = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += String(chunk)
    })
    request.on('end', () => {
      bodies.push(body)
      response.end()
    })
  })

  beforeAll(async () => {
    await new Promise<void>((resolve) => application.listen(0, '127.0.0.1', resolve))
  })
  beforeEach(async () => {
    bodies.length = 0
    await perform('putWorld', { path, body: { clock: { mode: 'manual', now: opening } } })
  })
  afterAll(() => application.close())

  const path = { world: 'demo' }
  const perform: OpenConsole['stack']['control']['perform'] = (...call) => yard.stack.control.perform(...call)
  const now = async () => (await perform('getClock', { path })).now
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

  async function transact(): Promise<void> {
    const address = application.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const answer = await fetch(`${yard.stack.urls.dtone}/v1/async/transactions`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('demo:demo')}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        external_id: 'order-1',
        product_id: 6035,
        auto_confirm: true,
        callback_url: `http://127.0.0.1:${port}/dtone`,
        credit_party_identifier: { mobile_number: '+593990000100' },
      }),
    })
    expect(answer.status).toBe(201)
  }

  const statuses = async () => {
    const transactions = await perform('listState', { path: { ...path, service: 'dtone', collection: 'transactions' } })
    return transactions.map(({ status }) => status)
  }

  test('five minutes pass by a button: the transaction ends and its callback arrives', async () => {
    const page = await yard.open('#/demo/time')
    await transact()
    const due = page.getByRole('region', { name: /^Due next/ })
    await due.getByRole('row', { name: /submit/ }).waitFor()
    expect(await statuses()).toEqual(['CONFIRMED'])
    await yard.picture(page, 'time-due')
    await press(page, '5 min')
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toBe('At 2026-01-05 09:05:00: 3 timers fired, 1 callback delivered. settled')
    expect(await now()).toBe('2026-01-05T09:05:00.000Z')
    expect(await statuses()).toEqual(['COMPLETED'])
    expect(bodies.map((body) => JSON.parse(body).status.message)).toEqual(['COMPLETED'])
    await due.getByText('Nothing is due.').waitFor()
    await page.locator('.now').getByText('2026-01-05 09:05:00').waitFor()
    await yard.picture(page, 'time-advanced')
    await page.close()
  })

  test('what is due stands in its order, leads to its cause, and the clock goes to any of it', async () => {
    const page = await yard.open('#/demo/time')
    await transact()
    const rows = page.getByRole('region', { name: /^Due next/ }).getByRole('row')
    await rows.nth(2).waitFor()
    expect(await rows.allTextContents()).toEqual([
      expect.stringMatching(/^inatwhat/),
      expect.stringMatching(/^1 s2026-01-05 09:00:01timer submitdtone\d+exchange 1/),
      expect.stringMatching(/^3 s2026-01-05 09:00:03timer settledtone\d+exchange 1/),
    ])
    const link = rows.nth(1).getByRole('link', { name: 'exchange 1' })
    expect(await link.getAttribute('href')).toBe('#/demo/traffic?open=1')
    await press(page, 'To what is due next')
    await page.getByText('1 timer fired').waitFor()
    expect([await now(), await statuses()]).toEqual(['2026-01-05T09:00:01.000Z', ['SUBMITTED']])
    await rows.filter({ hasText: 'settle' }).getByRole('button', { name: 'Advance to here' }).click()
    await page.getByText('1 callback delivered').waitFor()
    expect([await now(), await statuses()]).toEqual(['2026-01-05T09:00:03.000Z', ['COMPLETED']])
    await page.close()
  })

  test('the clock is advanced by text, to read and to write as people do', async () => {
    const page = await yard.open('#/demo/time')
    const text = page.getByLabel('By or to')
    await text.fill('some time')
    await page.getByText('Neither a duration nor a moment.').waitFor()
    expect(await page.getByRole('button', { name: 'Advance', exact: true }).isDisabled()).toBe(true)
    for (const [written, shown] of [
      ['1h30m', '2026-01-05 10:30:00'],
      ['PT5M', '2026-01-05 10:35:00'],
      ['2 days', '2026-01-07 10:35:00'],
      ['2026-01-08T12:00:00Z', '2026-01-08 12:00:00'],
    ] as const) {
      await text.fill(written)
      await text.press('Enter')
      await page.getByText(`At ${shown}`).waitFor()
    }
    expect(await now()).toBe('2026-01-08T12:00:00.000Z')
    await text.fill('2026-01-01')
    await text.press('Enter')
    await page.getByRole('alert').getByText('Time cannot go back').waitFor()
    await page.close()
  })

  test('the clock runs, runs fast, is set and is frozen, and an advance of a clock that runs can freeze it', async () => {
    const page = await yard.open('#/demo/time')
    const mode = async () => (await perform('getClock', { path })).mode
    await page.getByLabel('Moment').fill('2026-01-05 12:00')
    await press(page, 'Set')
    await page.locator('.now').getByText('2026-01-05 12:00:00').waitFor()
    await page.getByLabel('Rate').fill('100')
    await press(page, 'Run fast')
    await page.getByText('Runs 100 seconds in each second').waitFor()
    expect(await mode()).toBe('scaled')
    await press(page, 'Run')
    await page.getByText('Runs as real time does.').waitFor()
    expect(await mode()).toBe('real')
    await page.getByText('This clock runs by itself').waitFor()
    await press(page, '1 h')
    await page
      .getByRole('status')
      .getByText(/^At .*: 0 timers fired/)
      .waitFor()
    expect(await mode()).toBe('real')
    await page.getByLabel('Freeze and advance').check()
    await page.getByLabel('By or to').fill('2026-01-06')
    await page.getByLabel('By or to').press('Enter')
    await page.getByText('Frozen: it moves only').waitFor()
    await page.locator('.now').getByText('2026-01-06 00:00:00').waitFor()
    expect([await mode(), await now()]).toEqual(['manual', '2026-01-06T00:00:00.000Z'])
    await page.close()
  })

  test('an advance waits for a participant that does not answer, and is stopped', async () => {
    const hangUp = new AbortController()
    onTestFinished(() => hangUp.abort())
    const turns = await fetch(`${yard.stack.urls.control}/worlds/demo/participants/shop/turns`, hangUp)
    expect(turns.status).toBe(200)
    const page = await yard.open('#/demo/time')
    const participants = page.getByRole('region', { name: /^Participants/ })
    await participants.getByText('has not answered turn 1').waitFor()
    await press(page, '30 s')
    await page.getByText('advancing to').waitFor()
    await yard.picture(page, 'time-running')
    await press(page, 'Stop the advance')
    await page.getByRole('alert').filter({ hasText: 'stopped' }).first().waitFor()
    expect((await perform('getClock', { path })).advance).toBeUndefined()
    await page.close()
  })

  test.each(['light', 'dark'] as const)('nothing of it keeps anybody out, %s', async (colorScheme) => {
    await transact()
    const page = await yard.open('#/demo/time', { colorScheme })
    await page.getByRole('row', { name: /submit/ }).waitFor()
    expect(await axeOn(page)).toEqual([])
    await yard.picture(page, `time-${colorScheme}`)
    await page.setViewportSize({ width: 360, height: 700 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    expect(await page.evaluate('document.querySelector("main").scrollWidth')).toBeLessThanOrEqual(360)
    await yard.picture(page, `time-narrow-${colorScheme}`)
    await page.close()
  })
})
