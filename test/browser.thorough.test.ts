import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeSnapshot } from '../simulators/kernel/index.ts'
import { isRecord } from '../specs/openapi/index.ts'
import africastalking from '../specs/types/africastalking.generated.json' with { type: 'json' }
import control from '../specs/types/control.generated.json' with { type: 'json' }
import dtone from '../specs/types/dtone.generated.json' with { type: 'json' }
import gateway from '../specs/types/gateway.generated.json' with { type: 'json' }
import { type Stack, startStack } from '../testing/index.ts'

const attackPage = readFileSync(new URL('./browser.fixture.html', import.meta.url), 'utf8')
const executablePath = '/usr/bin/chromium'
const documents = { control, africastalking, dtone, gateway } as const

/** Each operation that changes state, with an example body where its document has one. */
function changes(name: keyof typeof documents): { method: string; path: string; body: string }[] {
  return Object.entries(documents[name].paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => ['post', 'put', 'patch', 'delete'].includes(method))
      .map(([method, operation]) => ({
        method: method.toUpperCase(),
        path: path.replace('{world}', 'demo').replaceAll(/\{[^}]+\}/g, '1'),
        body: JSON.stringify(exampleOf(operation)),
      })),
  )
}

function exampleOf(operation: unknown): unknown {
  const body = isRecord(operation) && isRecord(operation['requestBody']) ? operation['requestBody'] : {}
  const [media] = isRecord(body['content']) ? Object.values(body['content']) : []
  const [example] = isRecord(media) && isRecord(media['examples']) ? Object.values(media['examples']) : []
  return isRecord(example) ? example['value'] : {}
}

describe.skipIf(!existsSync(executablePath))('a web page of another site', () => {
  let stack: Stack
  let browser: Browser
  let page: Page
  const site = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(attackPage))

  beforeAll(async () => {
    stack = await startStack({ clock: { mode: 'manual' }, gateway: { world: 'demo', demo: true } })
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
        .concat(['--disable-component-update', '--disable-sync'])
        // DNS rebinding: the names of the attacker resolve to this machine.
        .concat('--host-resolver-rules=MAP evil.test 127.0.0.1'),
    })
    page = await browser.newPage()
  })

  afterAll(async () => {
    await browser?.close()
    site.close()
    await stack?.stop()
  })

  function urlOf(name: keyof typeof documents): string {
    return name === 'gateway' ? (stack.gateway?.url ?? '') : stack.urls[name]
  }

  /** All worlds with their state and journals. */
  async function state(): Promise<string> {
    const { worlds } = stack.simulators
    const all = worlds.list().map(async (world) => [world.name, await takeSnapshot(world), world.journal.query()])
    return JSON.stringify(await Promise.all(all))
  }

  async function openSite(host: string): Promise<void> {
    const address = site.address()
    await page.goto(`http://${host}:${typeof address === 'object' ? address?.port : ''}/`)
  }

  test.each(['control', 'africastalking', 'dtone', 'gateway'] as const)(
    'changes nothing at %s by no-cors requests, forms and images',
    async (name) => {
      await openSite('evil.test')
      const before = await state()
      const tried = await page.evaluate(`attack(${JSON.stringify(urlOf(name))}, ${JSON.stringify(changes(name))})`)
      expect(tried).toBeGreaterThan(1)
      expect(await state()).toBe(before)
    },
    300_000,
  )

  /** The status of the page that a link on this page leads to. */
  async function follow(): Promise<number | undefined> {
    const arrived = page.waitForResponse((response) => response.request().isNavigationRequest())
    await page.click('#link')
    return (await arrived).status()
  }

  const withCredentials = (path: string) => urlOf('dtone').replace('//', '//opened-by-a-page:x@') + path

  test('opens no world and uses up no rate limit by a GET with credentials in its URL: no-cors, image, link', async () => {
    await openSite('evil.test')
    const before = await state()
    await page.evaluate(`attackByGet(${JSON.stringify(withCredentials('/v1/balances'))})`)
    expect(await follow()).toBe(403)
    expect(await state()).toBe(before)
    expect(before).not.toContain('opened-by-a-page')
  })

  test.each(['127.0.0.1', 'localhost'])('of another port of %s may link to a service', async (host) => {
    await openSite(host)
    await page.evaluate(`linkTo(${JSON.stringify(`${urlOf('control')}/health`)})`)
    expect(await follow()).toBe(200)
  })

  test.each(['control', 'africastalking', 'dtone', 'gateway'] as const)(
    'changes and reads nothing at %s under a name that is rebound to this machine',
    async (name) => {
      const before = await state()
      const url = new URL(urlOf(name))
      // The page has the host and port that it calls, so the browser sees no cross-origin request.
      const answer = await page.goto(`http://evil.test:${url.port}/worlds`)
      expect(answer?.status()).toBe(403)
      await page.setContent(attackPage)
      const statuses = await page.evaluate(`attackRebound(${JSON.stringify(changes(name))})`)
      expect(statuses).toEqual([403])
      expect(await state()).toBe(before)
    },
    300_000,
  )
})
