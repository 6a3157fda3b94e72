import { beforeAll, expect, test } from 'vitest'
import { startStack } from '../testing/index.ts'
import { serveConsole } from './serveConsole.ts'
import { axeOn } from './testing/axeOn.ts'
import { describeConsole } from './testing/describeConsole.ts'

const parts = ['traffic', 'sequence', 'time', 'state', 'phones', 'worlds'] as const
/** Places whose accessibility is not tested beside what they do. */
const others = ['phones', 'phones?numbers=%2B254711000001,%2B254711000002', 'worlds'] as const
const hostile = `<img src=x onerror="document.title='owned'"></script><script>document.title='owned'</script>`

describeConsole('the console', (yard) => {
  beforeAll(async () => {
    await fill()
  })
  /** A request that is refused, a purchase with a callback that nobody takes, an SMS, and five seconds. */
  async function fill(): Promise<void> {
    const { dtone, africastalking, control } = yard.stack.urls
    const headers = { authorization: `Basic ${btoa('demo:demo')}`, 'content-type': 'application/json' }
    const purchase = {
      ...{ external_id: 'first', product_id: 6035, auto_confirm: true, callback_url: 'http://127.0.0.1:9/callback' },
      credit_party_identifier: { mobile_number: '+593990000100' },
    }
    for (const body of [purchase, { ...purchase, external_id: 'second', product_id: 'none' }])
      await fetch(`${dtone}/v1/async/transactions`, { method: 'POST', headers, body: JSON.stringify(body) })
    const form = new URLSearchParams({ username: 'sandbox', to: '+254711000001', message: 'hello' })
    await fetch(`${africastalking}/version1/messaging`, { method: 'POST', headers: { apiKey: 'demo' }, body: form })
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"by":"PT5S"}' }
    expect((await fetch(`${control}/worlds/demo/clock/advance`, init)).status).toBe(200)
  }

  test.each(others.flatMap((part) => (['light', 'dark'] as const).map((scheme) => [part, scheme] as const)))(
    '%s has no hurdle in %s',
    async (part, colorScheme) => {
      const page = await yard.open(`#/demo/${part}`, { colorScheme })
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      if (part.includes('numbers')) await page.getByText('In coverage').nth(1).waitFor()
      expect(await axeOn(page)).toEqual([])
      await yard.picture(page, `${part.replace(/\W/g, '-')}-${colorScheme}`)
      await page.close()
    },
  )

  test.each(others)('%s fits a narrow window', async (part) => {
    const page = await yard.open(`#/demo/${part}`, { viewport: { width: 360, height: 740 } })
    if (part.includes('numbers')) await page.getByText('In coverage').nth(1).waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    await yard.picture(page, `${part.replace(/\W/g, '-')}-narrow`)
    await page.close()
  })

  test('all parts are reached by the keyboard, and the content by the first key', async () => {
    const page = await yard.open('#/demo/worlds')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    for (const part of parts) {
      const link = page.getByRole('link', { name: part, exact: true })
      await link.focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => page.title()).toBe(`demo · ${part} · Railyard`)
      expect(await link.getAttribute('aria-current')).toBe('page')
    }
    await page.goBack()
    await expect.poll(() => page.title()).toBe(`demo · phones · Railyard`)
    await page.close()
  })

  test('the name of a world shows as text, in its address too', async () => {
    await yard.stack.world({ name: hostile })
    for (const part of parts) {
      const page = await yard.open(`#/${encodeURIComponent(hostile)}/${part}`)
      await expect.poll(() => page.title()).toBe(`${hostile} · ${part} · Railyard`)
      expect(await page.getByRole('combobox', { name: /^World/ }).inputValue()).toBe(hostile)
      await page.close()
    }
  })

  test('a world that is not there is said to be missing, on each part', async () => {
    for (const part of parts) {
      const page = await yard.open(`#/nowhere/${part}`)
      await page.getByText('no such world').waitFor()
      if (part !== 'worlds') await page.getByText('There is no world nowhere').waitFor()
      await page.close()
    }
    expect(yard.stack.simulators.worlds.get('nowhere')).toBeUndefined()
  })

  test('what was shown of a world is gone when it is replaced, deleted and made anew', async () => {
    const { control, dtone } = yard.stack.urls
    await yard.stack.world({ name: 'fleeting' })
    const look = () =>
      fetch(`${dtone}/v1/balances`, { headers: { authorization: `Basic ${btoa('fleeting:fleeting')}` } })
    const page = await yard.open('#/fleeting/traffic?open=1')
    const rows = page.getByRole('listbox').getByRole('option')
    await look()
    await rows.filter({ hasText: 'getBalances' }).waitFor()
    await fetch(`${control}/worlds/fleeting`, { method: 'PUT' })
    await page.getByText('The journal does not have this exchange.').waitFor()
    expect(await rows.count()).toBe(0)
    await look()
    await rows.waitFor()
    await fetch(`${control}/worlds/fleeting`, { method: 'DELETE' })
    await page.getByText('There is no world fleeting').waitFor()
    await yard.stack.world({ name: 'fleeting' })
    await page.getByText('The journal does not have this exchange.').waitFor()
    expect(await rows.count()).toBe(0)
    await page.close()
  })

  test('a Railyard that was started again is another one, and the page goes on with it', async () => {
    const start = async (control: number) => {
      const stack = await startStack({
        clock: { mode: 'manual' },
        ports: { control, dtone: 0 },
        servePage: serveConsole,
      })
      await stack.world({ name: 'demo' })
      return stack
    }
    const look = ({ urls }: { readonly urls: { readonly dtone: string } }, operation: string) =>
      fetch(`${urls.dtone}/v1/${operation}`, { headers: { authorization: `Basic ${btoa('demo:demo')}` } })
    const before = await start(0)
    const page = await yard.browser.newPage()
    await page.goto(`${before.urls.control}/#/demo/traffic`)
    const rows = page.getByRole('listbox').getByRole('option')
    for (let times = 0; times < 3; times++) await look(before, 'balances')
    await expect.poll(() => rows.count()).toBe(3)
    await before.stop()
    await page.getByText('no answer').waitFor()
    const after = await start(Number(new URL(before.urls.control).port))
    await look(after, 'countries')
    await rows.filter({ hasText: 'getCountries' }).waitFor()
    expect(await rows.count()).toBe(1)
    await page.close()
    await after.stop()
  })

  test('a long name of one world leaves the page as wide as its window', async () => {
    await yard.stack.world({ name: 'x'.repeat(512) })
    for (const part of parts) {
      const page = await yard.open(`#/demo/${part}`, { viewport: { width: 360, height: 740 } })
      await page.getByRole('combobox', { name: /^World/ }).waitFor()
      await expect
        .poll(() =>
          page
            .getByRole('combobox', { name: /^World/ })
            .locator('option')
            .count(),
        )
        .toBeGreaterThan(1)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
      await page.close()
    }
  })

  test('two tabs show two worlds apart', async () => {
    await yard.stack.world({ name: 'other' })
    const [one, other] = [await yard.open('#/demo/traffic'), await yard.open('#/other/traffic')]
    await one.getByText('postTransactionAsync').first().waitFor()
    expect(await other.getByText('postTransactionAsync').count()).toBe(0)
    await one.close()
    await other.close()
  })

  test('markup and code that got into the page would not run', async () => {
    const page = await yard.browser.newPage()
    await page.goto(`${yard.stack.urls.control}/#/demo/worlds`)
    const refused = await page.evaluate(`(() => {
      const refused = []
      const attempts = {
        markup: () => { document.body.innerHTML = '<img src=x onerror="document.title=1">' },
        handler: () => document.body.setAttribute('onclick', 'document.title = 2'),
        source: () => { document.createElement('script').src = 'data:text/javascript,document.title=3' },
      }
      for (const [name, attempt] of Object.entries(attempts)) try { attempt() } catch { refused.push(name) }
      return refused
    })()`)
    expect(refused).toEqual(['markup', 'handler', 'source'])
    await page.close()
  })
})
