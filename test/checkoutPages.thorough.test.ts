import { existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { isRecord } from '../specs/openapi/index.ts'
import { type Stack, startStack } from '../testing/index.ts'

const executablePath = '/usr/bin/chromium'
const [frictionless, challenged, declined] = ['4111111111111111', '4000000000003220', '4000000000000002']
const phoneNumber = '+23276123100'
/** Pictures of all pages, to be looked at. */
const pictures = join(tmpdir(), 'railyard-checkout')

describe.skipIf(!existsSync(executablePath))('the checkout in a browser without scripts', () => {
  let stack: Stack
  let browser: Browser
  /** The shop of the client, on another site. */
  const shop = createServer(({ url }, response) => {
    const to = new URL(url ?? '', 'http://shop.test').searchParams.get('to')
    response.setHeader('content-type', 'text/html')
    response.end(to === null ? '<h1>The shop</h1>' : `<a id="pay" href="${to}">Pay</a>`)
  })

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true })
    stack = await startStack({ clock: { mode: 'manual' }, gateway: { world: 'demo', demo: true } })
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
        .concat(['--disable-component-update', '--disable-sync'])
        .concat('--host-resolver-rules=MAP shop.test 127.0.0.1, MAP evil.test 127.0.0.1'),
    })
  })

  afterAll(async () => {
    await browser?.close()
    shop.close()
    await stack?.stop()
  })

  function siteOf(host: string): string {
    const address = shop.address()
    return `http://${host}:${typeof address === 'object' ? address?.port : ''}/`
  }

  async function call(path: string, order?: object): Promise<Readonly<Record<string, unknown>>> {
    const headers = { authorization: `Bearer ${stack.gateway?.apiKey}`, 'content-type': 'application/json' }
    const init = order === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(order) }
    const body: unknown = await (await fetch(`${stack.gateway?.url}${path}`, init)).json()
    return isRecord(body) ? body : {}
  }

  async function float(): Promise<number> {
    return (await stack.gateway?.books())?.floats['Demo client'] ?? 0
  }

  /** A session of 250 SLE, and a tab that the shop has sent to its page. */
  async function opened(context?: BrowserContext) {
    const before = await float()
    const order = { amount: 250, currency: 'SLE', returnUrl: `${siteOf('shop.test')}?order=4711` }
    const session = await call('/api/Checkout/sessions', order)
    const [sessionId, sessionUrl] = [String(session['sessionId']), String(session['sessionUrl'])]
    const own = context ?? (await browser.newContext({ javaScriptEnabled: false }))
    if (context === undefined) onTestFinished(() => own.close())
    const page = await own.newPage()
    await page.goto(`${siteOf('shop.test')}?to=${encodeURIComponent(sessionUrl)}`)
    await page.click('#pay')
    const read = async () => {
      expect(await stack.gateway?.check()).toEqual([])
      return [(await call(`/api/Checkout/sessions/${sessionId}`))['status'], (await float()) - before]
    }
    return { page, context: own, sessionId, sessionUrl, read }
  }

  async function enterCard(page: Page, number: string): Promise<void> {
    await page.getByLabel('Card number').fill(number)
    await page.getByLabel('Expiry month').fill('12')
    await page.getByLabel('Expiry year').fill('2030')
    await page.getByLabel('Security code').fill('123')
    await page.getByRole('button', { name: 'Pay by card' }).click()
  }

  async function askPhone(page: Page): Promise<void> {
    await page.getByLabel('Phone number').fill('076 123 100')
    await page.getByRole('button', { name: 'Pay by mobile money' }).click()
  }

  async function advance(by: string): Promise<void> {
    await stack.control.perform('advanceClock', { path: { world: 'demo' }, body: { by } })
  }

  /** The subscriber answers the question on the phone. */
  async function answerPrompt(accept: boolean): Promise<void> {
    const prompts = await stack.control.perform('listPrompts', {
      path: { world: 'demo' },
      query: { state: 'pending' },
    })
    const latest = prompts.at(-1)
    expect(latest?.number).toBe(phoneNumber)
    await stack.control.perform('answerPrompt', { path: { world: 'demo', prompt: latest?.id ?? 0 }, body: { accept } })
    await advance('PT1S')
  }

  /** What the shop is told in the address of its page, with the signed result once it has been checked. */
  async function returned(page: Page) {
    await page.waitForURL(/shop\.test/)
    const { searchParams } = new URL(page.url())
    expect(searchParams.get('order')).toBe('4711')
    const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', stack.gateway?.url))
    const { payload } = await jwtVerify(searchParams.get('result') ?? '', keys, { typ: 'checkout-result+jwt' })
    expect(payload).toMatchObject({ sub: searchParams.get('sessionId'), status: searchParams.get('status') })
    return { status: payload['status'], amount: payload['amount'], paymentMethod: payload['paymentMethod'] }
  }

  test('by a card without a challenge', async () => {
    const { page, read } = await opened()
    await enterCard(page, frictionless)
    expect(await returned(page)).toEqual({ status: 'Completed', amount: 250, paymentMethod: 'Card' })
    expect(await read()).toEqual(['Completed', 25_000])
  })

  test('by a card whose bank asks, and the payer confirms', async () => {
    const { page, read } = await opened()
    await enterCard(page, challenged)
    await page.getByRole('button', { name: 'Continue to your bank' }).click()
    expect(page.url()).toContain(`${stack.urls.acquirer}/acs`)
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.getByRole('heading', { name: 'Paid', exact: true }).waitFor()
    expect(await read()).toEqual(['Completed', 25_000])
    await page.getByRole('link', { name: 'Return to Demo client' }).click()
    expect(await returned(page)).toEqual({ status: 'Completed', amount: 250, paymentMethod: 'Card' })
  })

  test('by a card whose bank asks, and the payer refuses; then by another card', async () => {
    const { page, read } = await opened()
    await enterCard(page, challenged)
    await page.getByRole('button', { name: 'Continue to your bank' }).click()
    await page.getByRole('button', { name: 'Refuse' }).click()
    await page.getByText('Your bank has not confirmed that it is you.').waitFor()
    expect(await read()).toEqual(['Open', 0])
    await enterCard(page, declined)
    await page.getByText('Your bank has declined the card.').waitFor()
    await enterCard(page, frictionless)
    expect(await returned(page)).toMatchObject({ status: 'Completed' })
    expect(await read()).toEqual(['Completed', 25_000])
  })

  test('by mobile money, which the subscriber confirms on the phone', async () => {
    const { page, read } = await opened()
    await askPhone(page)
    await page.getByRole('heading', { name: 'Confirm on your phone' }).waitFor()
    await page.getByRole('button', { name: 'Check again' }).click()
    await page.getByRole('heading', { name: 'Confirm on your phone' }).waitFor()
    await answerPrompt(true)
    await page.getByRole('button', { name: 'Check again' }).click()
    await page.getByRole('heading', { name: 'Paid', exact: true }).waitFor()
    expect(await read()).toEqual(['Completed', 25_000])
    await page.getByRole('link', { name: 'Return to Demo client' }).click()
    expect(await returned(page)).toEqual({ status: 'Completed', amount: 250, paymentMethod: 'MobileMoney' })
  })

  test('by mobile money, which the subscriber declines', async () => {
    const { page, read } = await opened()
    await askPhone(page)
    await answerPrompt(false)
    await page.getByRole('button', { name: 'Check again' }).click()
    await page.getByText('The user has declined the request.').waitFor()
    expect(await read()).toEqual(['Open', 0])
  })

  test('not at all: the payer cancels', async () => {
    const { page, read } = await opened()
    await page.getByRole('button', { name: 'Cancel' }).click()
    expect(await returned(page)).toMatchObject({ status: 'Cancelled' })
    expect(await read()).toEqual(['Cancelled', 0])
  })

  test('too late: the session has expired', async () => {
    const { page, read } = await opened()
    await advance('PT30M')
    await enterCard(page, frictionless)
    await page.getByRole('heading', { name: 'The time is over' }).waitFor()
    expect(await read()).toEqual(['Expired', 0])
    await page.getByRole('link', { name: 'Return to Demo client' }).click()
    expect(await returned(page)).toMatchObject({ status: 'Expired' })
  })

  test('once, from two tabs and with the back button', async () => {
    const { page, context, sessionUrl, read } = await opened()
    const second = await context.newPage()
    await second.goto(sessionUrl)
    await askPhone(page)
    await page.getByRole('heading', { name: 'Confirm on your phone' }).waitFor()
    await enterCard(second, frictionless)
    await second.getByRole('heading', { name: 'Confirm on your phone' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'Confirm on your phone' }).waitFor()
    await answerPrompt(true)
    await second.reload()
    await second.getByRole('heading', { name: 'Paid', exact: true }).waitFor()
    await second.goBack()
    await second.getByRole('heading', { name: 'Paid', exact: true }).waitFor()
    expect(await read()).toEqual(['Completed', 25_000])
  })

  test('once, by a form that is sent twice', async () => {
    const { page, read } = await opened()
    await page.getByLabel('Card number').fill(frictionless)
    await page.getByLabel('Expiry month').fill('12')
    await page.getByLabel('Expiry year').fill('2030')
    await page.getByLabel('Security code').fill('123')
    await page.getByRole('button', { name: 'Pay by card' }).dblclick()
    // The browser shows the answer to the second form, which may come while the first one is carried out.
    const paid = page.getByRole('heading', { name: 'Paid', exact: true })
    const again = page.getByRole('button', { name: 'Check again' })
    const isPaid = async (): Promise<boolean> => {
      if (await again.isVisible()) await again.click()
      return page.url().includes('shop.test') || (await paid.isVisible())
    }
    await expect.poll(isPaid).toBe(true)
    expect(await read()).toEqual(['Completed', 25_000])
  })

  test('not by a form of another site', async () => {
    const { page, sessionUrl, read } = await opened()
    for (const form of ['card', 'mobile-money', 'cancel']) {
      const fields = {
        cardNumber: frictionless,
        expiryMonth: '12',
        expiryYear: '2030',
        securityCode: '123',
        phoneNumber,
        tries: '0',
      }
      const inputs = Object.entries(fields).map(([name, value]) => `<input name="${name}" value="${value}">`)
      const markup = `<form method="post" action="${sessionUrl}/${form}">${inputs.join('')}<button>Win</button></form>`
      await page.route('http://evil.test/', (route) => route.fulfill({ body: markup, contentType: 'text/html' }))
      await page.goto('http://evil.test/')
      const answered = page.waitForResponse(`${sessionUrl}/${form}`)
      await page.getByRole('button', { name: 'Win' }).click()
      expect((await answered).status()).toBe(403)
      await page.unroute('http://evil.test/')
    }
    expect(await read()).toEqual(['Open', 0])
  })

  /** Each page, and how a payer comes to it. */
  const pages: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    pay: async () => undefined,
    errors: async (page) => {
      await page.getByLabel('Card number').fill('4111111111111112')
      for (const label of ['Expiry month', 'Expiry year', 'Security code']) await page.getByLabel(label).fill('1')
      await page.getByRole('button', { name: 'Pay by card' }).click()
    },
    declined: (page) => enterCard(page, declined),
    challenge: (page) => enterCard(page, challenged),
    waiting: askPhone,
    paid: async (page) => {
      await askPhone(page)
      await answerPrompt(true)
      await page.getByRole('button', { name: 'Check again' }).click()
    },
    expired: async (page) => {
      await advance('PT30M')
      await page.reload()
    },
    unknown: async (page) => {
      await page.goto(`${stack.gateway?.url}/checkout/cs_00000000000000000000000000000000`)
    },
  }

  test.each(Object.keys(pages))(
    'the page "%s" breaks no serious rule of accessibility, light, dark and narrow',
    async (name) => {
      for (const [look, colorScheme, width] of [
        ['light', 'light', 900],
        ['dark', 'dark', 900],
        ['narrow', 'light', 320],
      ] as const) {
        const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width, height: 900 } })
        const { page } = await opened(context)
        await pages[name]?.(page)
        await page.screenshot({ path: join(pictures, `${name}-${look}.png`), fullPage: true })
        await page.evaluate(axe.source)
        const found = await page.evaluate(
          "axe.run().then(({ violations }) => violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => id + ': ' + nodes[0].html))",
        )
        expect(found).toEqual([])
        expect(
          await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
        ).toBe(true)
        await context.close()
      }
    },
  )
})
