import { request } from 'node:http'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { catchCallbacks } from '../testing/callbacks/catchCallbacks.ts'
import { worldNamed } from '../testing/index.ts'
import { describeConsole } from './testing/describeConsole.ts'
import { applicationOf } from './testing/providers.ts'

const image = '<img src=x onerror=window.hacked=1>'
const imagePath = '/<img/src=x/onerror=window.hacked=1>'
/** As far as an address may have it: others are refused, and then are in the body of the request alone. */
const query = "?'onerror='window.hacked=1'&a=%3Cimg%20src=x%20onerror=window.hacked=1%3E&b=%E2%80%AE"
const script = '</script><script>window.hacked=1</script>'
const [reversed, bell] = ['\u202egnp.exe', '\u0007']

describeConsole('values of others on the console', (yard) => {
  let page: Page
  beforeAll(async () => {
    const app = applicationOf(yard)
    const world = worldNamed(yard.stack.control, 'demo')
    await using receiver = await catchCallbacks(world)
    receiver.answerWith(500, JSON.stringify({ error: `${image}${script}` }))
    await app.text(`${image}${script}${reversed}${bell}`)
    await app.topUp({ externalId: image, callbackUrl: `${receiver.url}${query}` })
    await app.topUp({ externalId: `${script}${reversed}`, callbackUrl: `${receiver.url}?${image}` })
    await new Promise<void>((resolve) => {
      const headers = { 'x-note': image, authorization: `Basic ${Buffer.from('demo:demo').toString('base64')}` }
      request(`${yard.stack.urls.dtone}/`, { path: `${imagePath}?${imagePath}`, headers }, (response) =>
        response.resume().on('end', resolve),
      ).end()
    })
    await world.advance('PT10S')
    await world.callbackPlans.add({ action: { kind: 'hold' } })
    await app.topUp({ externalId: `x${image}`, callbackUrl: `${receiver.url}${query}` })
    await world.advance('PT10S')
  })
  /** Nothing ran and nothing became markup, and no character turns the text around it. */
  async function expectText(): Promise<void> {
    expect(await page.evaluate('window.hacked')).toBeUndefined()
    expect(await page.locator('img, body script, iframe, [onerror]').count()).toBe(0)
    const text = await page.evaluate<string>('document.body.innerText + document.body.innerHTML')
    expect(text.includes(reversed)).toBe(false)
    expect(text.includes(bell)).toBe(false)
  }

  test('the traffic shows them as text', async () => {
    page = await yard.open('#/demo/traffic')
    const rows = page.getByRole('listbox').getByRole('option')
    await rows.filter({ hasText: imagePath }).waitFor()
    yard.stack.simulators.worlds.get('demo')?.notices.tell(`${image}${reversed}`)
    await page.getByText(`1 notice: ${image}\\u202egnp.exe`).waitFor()
    await expectText()
    const entries = await worldNamed(yard.stack.control, 'demo').journal()
    for (const value of [image, script, reversed, imagePath, query])
      expect(entries.map((entry) => JSON.stringify(entry)).join()).toContain(value)
    for (const { id } of entries) {
      await page.locator(`#exchange-${id}`).click()
      const pane = page.getByRole('region', { name: `Exchange ${id}`, exact: true })
      await pane.getByText('Copy as curl').waitFor()
      for (const headers of await pane.getByText(/^\d+ headers?$/).all()) await headers.click()
      await expectText()
    }
    await page.locator('#exchange-1').click()
    const message = page.getByRole('row', { name: 'message' })
    expect(await message.getByRole('cell').innerText()).toBe(`${image}${script}\\u202egnp.exe\\u0007`)
    await page.locator('#exchange-4').click()
    await page
      .getByRole('region', { name: 'Exchange 4' })
      .getByText(image, { exact: true })
      .waitFor({ state: 'attached' })
    await page.close()
  })

  test('callbacks that have not arrived show them as text', async () => {
    page = await yard.open('#/demo/traffic?view=callbacks')
    await page.getByRole('heading', { name: 'Callback 2' }).waitFor()
    for (const body of await page.getByText('Body', { exact: true }).all()) await body.click()
    await page.getByText(`"external_id": "x${image}"`).waitFor()
    await expectText()
    await page.close()
  })

  test('the sequence diagram shows them as text', async () => {
    page = await yard.open('#/demo/sequence')
    const titles = page.locator('.message .title')
    await expect.poll(() => titles.allTextContents()).toContainEqual(expect.stringMatching(/^GET \/<img\/src=x/))
    await expectText()
    await page.close()
  })

  test('a filter in the address is text as well', async () => {
    page = await yard.open(`#/demo/sequence?text=${encodeURIComponent(image)}&operation=${encodeURIComponent(script)}`)
    await page.getByText('No exchange fits the filter.').waitFor()
    expect(await page.getByLabel('Text').inputValue()).toBe(image)
    expect(await page.evaluate('window.hacked')).toBeUndefined()
    await page.close()
  })
})
