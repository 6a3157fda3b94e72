import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { leveredCollections } from './page/state/levers.ts'
import { axeOn } from './testing/axeOn.ts'
import { describeConsole } from './testing/describeConsole.ts'
import type { OpenConsole } from './testing/openConsole.ts'

describeConsole('state on the console', (yard) => {
  /** A transaction of a client of the world `demo`. */
  async function transact(externalId: string): Promise<number> {
    const answer = await fetch(`${yard.stack.urls.dtone}/v1/async/transactions`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('demo:demo')}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        external_id: externalId,
        product_id: 6035,
        auto_confirm: true,
        credit_party_identifier: { mobile_number: '+593990000100' },
      }),
    })
    return answer.status
  }

  const path = { world: 'demo' }
  const perform: OpenConsole['stack']['control']['perform'] = (...call) => yard.stack.control.perform(...call)
  const form = (page: Page, operation: string) => page.getByRole('form', { name: operation })
  const open = (page: Page, operation: string) => page.getByText(operation, { exact: true }).first().click()

  test('a fault is set by a form, the next request gets it, the list counts it, and it is removed', async () => {
    const page = await yard.open('#/demo/state?show=levers.faults')
    const faults = page.getByRole('region', { name: /^Faults/ })
    await faults.getByText('Nothing is set.').waitFor()
    await open(page, 'addFault')
    const fault = form(page, 'addFault')
    await fault.getByText('select', { exact: false }).first().click()
    await fault.getByLabel('service').selectOption('dtone')
    await fault.getByLabel('operationId').fill('postTransactionAsync')
    await fault.getByLabel('kind').selectOption('status')
    await fault.getByLabel('status').fill('7')
    await fault.getByRole('button', { name: 'Send' }).click()
    await fault.getByText('`effect.status` must be >= 200').waitFor()
    await fault.getByLabel('status').fill('503')
    await fault.getByRole('button', { name: 'Send' }).click()
    await fault.getByText('done').waitFor()
    expect(await perform('listFaults', { path })).toMatchObject([
      { select: { service: 'dtone', operationId: 'postTransactionAsync' }, effect: { kind: 'status', status: 503 } },
    ])
    expect(await transact('lost')).toBe(503)
    await faults.getByText('applied 1').waitFor()
    await yard.picture(page, 'state-fault')
    await faults.getByRole('button', { name: 'Remove 1' }).click()
    await faults.getByText('Nothing is set.').waitFor()
    expect(await transact('made')).toBe(201)
    await page.close()
  })

  test('an example fills a form, and its curl is what is sent', async () => {
    const page = await yard.open('#/demo/state?show=levers.faults')
    await open(page, 'addFault')
    const fault = form(page, 'addFault')
    await fault.getByRole('button', { name: 'Fill in: lostAnswer' }).click()
    const curl = await fault.locator('code.curl').textContent()
    expect(curl).toContain(
      `/worlds/demo/faults -H 'Content-Type: application/json' -d '{"select":{"service":"africastalking","operationId":"mobileB2C","nth":1},"place":"after","effect":{"kind":"reset"}}'`,
    )
    await fault.getByRole('button', { name: 'Send' }).click()
    await fault.getByText('done').waitFor()
    expect(await page.locator('footer .latest').textContent()).toBe(curl)
    await page.getByRole('button', { name: /^Remove \d+/ }).click()
    await page.getByText('Nothing is set.').waitFor()
    await page.close()
  })

  test('maps, lists and switches are entered by keyboard alone', async () => {
    await perform('patchDtoneSettings', { path, body: { callbackRetries: ['PT1S'], callbackAddress: '127.0.0.1' } })
    const page = await yard.open('#/demo/state?show=levers.dtone')
    await page.getByText('patchDtoneSettings', { exact: true }).locator('..').press('Enter')
    const settings = form(page, 'patchDtoneSettings')
    await settings.getByRole('button', { name: 'Remove callbackRetries 1' }).press('Enter')
    await settings.getByRole('button', { name: 'Add to callbackRetries' }).press('Enter')
    await settings.getByLabel('callbackRetries 1').pressSequentially('PT7S')
    await settings.getByLabel('cancelOnExpiry').selectOption('true')
    await settings.getByLabel('callbackAddress is null').press('Space')
    await settings.getByRole('button', { name: 'Send' }).press('Enter')
    await settings.getByText('done').waitFor()
    expect(await page.locator('footer .latest').textContent()).toContain(
      `-d '{"cancelOnExpiry":true,"callbackRetries":["PT7S"],"callbackAddress":null}'`,
    )
    expect(await perform('getDtoneSettings', { path })).toMatchObject({
      callbackRetries: ['PT7S'],
      cancelOnExpiry: true,
    })
    await page.getByLabel('Find an operation').fill('addFault')
    await page.getByText('addFault', { exact: true }).locator('..').press('Enter')
    const fault = form(page, 'addFault')
    await fault.getByText('select', { exact: false }).first().press('Enter')
    await fault.getByRole('button', { name: 'Add to fields' }).press('Enter')
    await fault.getByLabel('fields 1: name').pressSequentially('body.external_id')
    await fault.getByLabel('fields 1: value').pressSequentially('order-7')
    await fault.getByLabel('kind').selectOption('reset')
    await fault.getByRole('button', { name: 'Send' }).press('Enter')
    await fault.getByText('done').waitFor()
    expect(await perform('listFaults', { path })).toMatchObject([
      { select: { fields: { 'body.external_id': 'order-7' } }, effect: { kind: 'reset' } },
    ])
    await perform('clearFaults', { path })
    await page.close()
  })

  test('a form of settings begins with what is set now, and sends what was changed alone', async () => {
    const now = await perform('getAfricasTalkingSettings', { path })
    const page = await yard.open('#/demo/state?show=levers.africastalking')
    await open(page, 'patchAfricasTalkingSettings')
    const settings = form(page, 'patchAfricasTalkingSettings')
    await expect.poll(() => settings.getByLabel('checkoutLife').inputValue()).toBe(now.checkoutLife)
    expect(await settings.locator('code.curl').textContent()).toMatch(/ -d '\{\}'$/)
    await settings.getByLabel('callRinging').fill('PT9S')
    expect(await settings.locator('code.curl').textContent()).toMatch(/ -d '\{"callRinging":"PT9S"\}'$/)
    await settings.getByLabel('callRinging').press('Enter')
    await settings.getByText('done').waitFor()
    expect(await perform('getAfricasTalkingSettings', { path })).toEqual({ ...now, callRinging: 'PT9S' })
    await perform('patchAfricasTalkingSettings', { path, body: { callRinging: 'PT11S' } })
    await settings.getByRole('button', { name: 'Fill in what is set now' }).click()
    await expect.poll(() => settings.getByLabel('callRinging').inputValue()).toBe('PT11S')
    await page.close()
  })

  test('fields offer what the world and the documents know, and a text is sent empty when the person says so', async () => {
    await perform('patchSubscriber', { path: { ...path, number: '+254711000033' }, body: { isPhoneOn: true } })
    const page = await yard.open('#/demo/state?show=levers.faults')
    await open(page, 'addFault')
    const fault = form(page, 'addFault')
    await fault.getByText('select', { exact: false }).first().click()
    const offered = (label: string) =>
      fault.getByLabel(label).evaluate((input) => [...input.list.options].map(({ value }) => value))
    await fault.getByLabel('operationId').focus()
    await expect
      .poll(() => offered('operationId'))
      .toEqual(expect.arrayContaining(['postTransactionAsync', 'mobileB2C']))
    const curl = fault.locator('code.curl')
    expect(await curl.textContent()).not.toContain('operationId')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await curl.textContent()).toContain('"select":{"operationId":""}')
    await page.keyboard.press('Space')
    expect(await curl.textContent()).not.toContain('operationId')
    await page.getByLabel('Find an operation').fill('getSubscriber')
    await open(page, 'getSubscriber')
    const number = form(page, 'getSubscriber').getByLabel('number')
    await number.focus()
    await expect
      .poll(() => number.evaluate((input) => [...input.list.options].map(({ value }) => value)))
      .toContain('+254711000033')
    await page.close()
  })

  test('a balance is set beside it', async () => {
    const page = await yard.open('#/demo/state?show=dtone.balances')
    await page.getByRole('row', { name: /USD/ }).getByRole('button').click()
    await open(page, 'putDtoneBalance')
    const balance = form(page, 'putDtoneBalance')
    await balance.getByLabel('available').fill('0.5')
    await balance.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('row', { name: /USD/ }).getByRole('cell', { name: '0.5', exact: true }).first().waitFor()
    expect(await perform('getDtoneBalance', { path: { ...path, unit: 'USD' } })).toMatchObject({ available: 0.5 })
    await yard.picture(page, 'state-balances')
    await perform('putDtoneBalance', { path: { ...path, unit: 'USD' }, body: { available: 10_000 } })
    await page.close()
  })

  test('an outage is found by its word, added by a form and ended', async () => {
    const page = await yard.open('#/demo/state?show=levers')
    await page.getByLabel('Find an operation').fill('outage')
    await open(page, 'addDtoneOutage')
    const outage = form(page, 'addDtoneOutage')
    await outage.getByLabel('operator_id').fill('1596')
    await outage.getByLabel('for').fill('PT1H')
    await outage.getByRole('button', { name: 'Send' }).click()
    const outages = page.getByRole('region', { name: /^Outages/ })
    await outages.getByText('"operator_id":1596').waitFor()
    expect(await perform('listDtoneOutages', { path })).toMatchObject([{ operator_id: 1596, state: 'active' }])
    await outages.getByRole('button', { name: 'Remove 1' }).click()
    await outages.getByText('Nothing is set.').waitFor()
    expect(await perform('listDtoneOutages', { path })).toEqual([])
    await page.close()
  })

  test('a transaction appears, ends and is reversed beside its JSON', async () => {
    const page = await yard.open('#/demo/state')
    expect(await transact('seen-1')).toBe(201)
    await page.getByLabel('Filter').fill('seen-1')
    const row = page.getByRole('row', { name: /seen-1/ })
    await row.getByRole('cell', { name: 'CONFIRMED' }).waitFor()
    await perform('advanceClock', { path, body: { by: 'PT5M' } })
    await row.getByRole('cell', { name: 'COMPLETED' }).waitFor()
    await row.getByRole('button').click()
    await page.getByText('"externalId": "seen-1"').waitFor()
    await yard.picture(page, 'state-transaction')
    await page.getByRole('button', { name: 'Reverse', exact: true }).click()
    await page
      .getByRole('row', { name: /seen-1/ })
      .first()
      .getByRole('cell', { name: 'REVERSED' })
      .waitFor()
    await page.close()
  })

  test('a queue is paused beside what waits in it', async () => {
    const page = await yard.open('#/demo/state?show=africastalking.queues')
    await page
      .getByRole('row', { name: /airtime/ })
      .getByRole('button')
      .click()
    await open(page, 'patchAfricasTalkingQueue')
    await form(page, 'patchAfricasTalkingQueue').getByRole('button', { name: 'Send' }).click()
    await page
      .getByRole('row', { name: /^airtime/ })
      .getByRole('cell', { name: 'true' })
      .waitFor()
    const queues = await perform('listAfricasTalkingQueues', { path })
    expect(queues.filter(({ isPaused }) => isPaused).map(({ product }) => product)).toEqual(['airtime'])
    await page.close()
  })

  test('what an empty collection has not yet is set below its table', async () => {
    const page = await yard.open('#/demo/state?show=africastalking.wallets')
    await page.getByText('africastalking keeps no wallets in this world.').waitFor()
    await open(page, 'putAfricasTalkingWallet')
    const wallet = form(page, 'putAfricasTalkingWallet')
    await wallet.getByRole('button', { name: 'Fill in: poor' }).click()
    await wallet.getByLabel('currency').fill('sle')
    await wallet.getByRole('button', { name: 'Send' }).click()
    await wallet.getByText('`currency` must match pattern').waitFor()
    await wallet.getByLabel('currency').fill('SLE')
    await wallet.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('row', { name: /SLE 10 / }).waitFor()
    await page.close()
  })

  test('levers stand at collections that there are', async () => {
    const kept = await Promise.all(
      ['dtone', 'africastalking', 'acquirer', 'subscribers'].map(async (service) => {
        const collections = await perform('listCollections', { path: { ...path, service } })
        return collections.map(({ name }) => `${service}.${name}`)
      }),
    )
    expect(kept.flat()).toEqual(expect.arrayContaining([...leveredCollections]))
  })

  test('of many documents the latest are shown, more on request, and a filter finds the others', async () => {
    const numbers = Array.from({ length: 1200 }, (_, at) => `+2547110${String(at).padStart(5, '0')}`)
    const answer = await fetch(`${yard.stack.urls.africastalking}/version1/messaging`, {
      method: 'POST',
      headers: { apiKey: 'demo', accept: 'application/json' },
      body: new URLSearchParams({ username: 'sandbox', to: numbers.join(','), message: 'hello' }),
    })
    expect(answer.status).toBe(201)
    // Some of the numbers are refused, as their last digits say.
    const collection = { ...path, service: 'africastalking', collection: 'messages' }
    const { length } = await perform('listState', { path: collection })
    expect(length).toBeGreaterThan(1000)
    const page = await yard.open('#/demo/state?show=africastalking.messages')
    await page.getByText('the latest 200', { exact: true }).waitFor()
    expect(await page.locator('tbody tr').count()).toBe(200)
    await page.getByRole('button', { name: 'Show 200 more' }).click()
    await expect.poll(() => page.locator('tbody tr').count()).toBe(400)
    await page.getByLabel('Filter').fill('+254711001177')
    await page.getByText(`1 of ${length} documents`).waitFor()
    expect(await page.locator('tbody tr').count()).toBe(1)
    expect(page.url()).toContain('show=africastalking.messages&find=%2B254711001177')
    await yard.picture(page, 'state-many')
    await page.close()
  })

  test.each(['light', 'dark'] as const)('nothing of it keeps anybody out, %s', async (colorScheme) => {
    for (const show of ['dtone.transactions', 'africastalking.queues', 'levers.dtone', 'levers.faults']) {
      const page = await yard.open(`#/demo/state?show=${show}`, { colorScheme })
      await page.locator('.shown h2').waitFor()
      if (show === 'levers.faults') {
        await open(page, 'addFault')
        await page.getByRole('button', { name: 'Fill in: flaky' }).click()
      } else await page.locator('.shown .opener, .shown .lever summary').first().click()
      expect(await axeOn(page)).toEqual([])
      await yard.picture(page, `state-${show}-${colorScheme}`)
      await page.setViewportSize({ width: 360, height: 700 })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
      expect(await page.evaluate('document.querySelector("main").scrollWidth')).toBeLessThanOrEqual(360)
      await yard.picture(page, `state-${show}-narrow-${colorScheme}`)
      await page.close()
    }
  })
})
