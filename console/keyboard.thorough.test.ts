import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeConsole } from './testing/describeConsole.ts'
import { applicationOf } from './testing/providers.ts'

/** More presses of Tab than any part has things to go to. */
const mostPresses = 300

/** Goes to something as a person without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let press = 0; press < mostPresses; press++) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Failed to reach ${target} by Tab.`)
}

describeConsole('the console by keyboard alone', (yard) => {
  const path = { world: 'demo' }
  const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })

  test('a payment is watched: it comes, time passes, and its end is opened', async () => {
    const page = await yard.open('#/demo/traffic')
    await applicationOf(yard).topUp({ externalId: 'by-keys', callbackUrl: 'http://127.0.0.1:9/callback' })
    const list = page.getByRole('listbox')
    await list.getByRole('option').filter({ hasText: 'postTransactionAsync' }).waitFor()
    await tabTo(page, list)
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await page.getByText('by-keys').first().waitFor()
    await page.keyboard.press('Escape')
    await page.goto(`${yard.stack.urls.control}/#/demo/time`)
    await tabTo(page, page.getByLabel('By or to'))
    await page.keyboard.type('5m')
    await page.keyboard.press('Enter')
    await page.getByText(/timers? fired/).waitFor()
    await page.goto(`${yard.stack.urls.control}/#/demo/sequence`)
    await tabTo(page, page.locator('.sheet a').first())
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/traffic\?.*open=\d+/)
    await page.close()
  })

  test('a form is filled and sent', async () => {
    const page = await yard.open('#/demo/state?show=levers.dtone')
    await tabTo(page, page.locator('summary').filter({ hasText: 'patchDtoneSettings' }))
    await page.keyboard.press('Enter')
    const form = page.getByRole('form', { name: 'patchDtoneSettings' })
    const { cancelOnExpiry } = await yard.stack.control.perform('getDtoneSettings', { path })
    await expect.poll(() => form.getByLabel('cancelOnExpiry').inputValue()).toBe(String(cancelOnExpiry))
    await tabTo(page, form.getByLabel('cancelOnExpiry'))
    await page.keyboard.type(cancelOnExpiry ? 'f' : 't')
    await tabTo(page, form.getByRole('button', { name: 'Send' }))
    await page.keyboard.press('Enter')
    await form.getByText('done').waitFor()
    expect(await yard.stack.control.perform('getDtoneSettings', { path })).toMatchObject({
      cancelOnExpiry: !cancelOnExpiry,
    })
    await page.close()
  })

  test('a phone is added, dials, and shows what it got', async () => {
    const page = await yard.open('#/demo/phones')
    await tabTo(page, page.getByLabel('Number'))
    await page.keyboard.type('+254711000001')
    await page.keyboard.press('Enter')
    const ussd = page.getByRole('region', { name: 'Phone +254711000001' }).getByRole('region', { name: 'USSD' })
    await tabTo(page, ussd.getByLabel('Code'))
    await page.keyboard.type('*384*1#')
    await page.keyboard.press('Enter')
    await ussd.getByText('Screens (1)').waitFor()
    expect(
      await yard.stack.control.perform('listScreens', { path: { ...path, number: '+254711000001' } }),
    ).toHaveLength(1)
    await page.close()
  })

  test('a world is made, forked and deleted', async () => {
    const page = await yard.open('#/demo/worlds')
    await tabTo(page, page.getByRole('region', { name: 'Make a world' }).getByLabel('Name'))
    await page.keyboard.type('by keys')
    await tabTo(page, button(page, 'Make'))
    await page.keyboard.press('Enter')
    const card = page.locator('[data-world="by keys"]')
    await tabTo(page, card.getByRole('button', { name: 'Fork' }))
    await page.keyboard.press('Enter')
    await page.locator('[data-world="by keys-copy"]').waitFor()
    await tabTo(page, card.getByRole('button', { name: 'Delete…' }))
    await page.keyboard.press('Enter')
    await tabTo(page, button(page, 'Delete by keys for good'))
    await page.keyboard.press('Enter')
    await card.waitFor({ state: 'detached' })
    expect(yard.stack.simulators.worlds.list().map(({ name }) => name)).toEqual(['demo', 'by keys-copy'])
    await page.close()
  })

  test('a tab that was frozen shows what came meanwhile', async () => {
    const page = await yard.open('#/demo/traffic')
    const session = await page.context().newCDPSession(page)
    await page.getByRole('listbox').waitFor()
    await session.send('Page.setWebLifecycleState', { state: 'frozen' })
    const app = applicationOf(yard)
    for (let sent = 0; sent < 50; sent++) await app.topUp({ externalId: `meanwhile-${sent}` })
    await session.send('Page.setWebLifecycleState', { state: 'active' })
    const last = (yard.stack.simulators.worlds.get('demo')?.journal.upcoming ?? 0) - 1
    await page.locator(`#exchange-${last}`).waitFor()
    await page.close()
  })
})
