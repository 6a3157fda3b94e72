import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { startStack } from '../../testing/index.ts'
import { serveConsole } from '../serveConsole.ts'
import { assertFresh } from './assertFresh.ts'

/** Where the browser is; without it, tests of the page are left out. */
export const browserPath = '/usr/bin/chromium'

/** Pictures of the parts, to be looked at. */
const pictures = join(tmpdir(), 'railyard-console')

/** A started Railyard whose console a browser shows. */
export interface OpenConsole {
  readonly stack: Awaited<ReturnType<typeof startStack>>
  readonly browser: Browser
  /** A tab at a place of the console, as `#/demo/traffic`. Its errors, and what its policy refuses, are in `faults`. */
  open(place: string, options?: BrowserContextOptions): Promise<Page>
  /** What went wrong on any tab; a test expects nothing. */
  readonly faults: readonly string[]
  /** Keeps a picture of a tab. */
  picture(page: Page, name: string): Promise<void>
  close(): Promise<void>
}

/** Starts simulators with a world `demo`, whose clock is manual, and a browser. Rejects if the page is not that of its sources. */
export async function openConsole(): Promise<OpenConsole> {
  await assertFresh()
  mkdirSync(pictures, { recursive: true })
  const stack = await startStack({ clock: { mode: 'manual' }, servePage: serveConsole })
  if (stack.simulators.worlds.get('demo') === undefined) await stack.world({ name: 'demo' })
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ].concat(['--disable-component-update', '--disable-sync']),
  })
  const faults: string[] = []
  return {
    stack,
    browser,
    faults,
    async open(place, context = {}) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...context })
      page.on('pageerror', (error) => faults.push(`${place}: ${error.message}`))
      // What the control plane refuses is logged by the browser as well; tests of refusals read the page.
      page.on('console', (message) => {
        if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
          faults.push(`${place}: ${message.text()}`)
      })
      await page.goto(`${stack.urls.control}/${place}`)
      await page.waitForSelector('header h1')
      return page
    },
    async picture(page, name) {
      await page.screenshot({ path: join(pictures, `${name}.png`) })
    },
    async close() {
      await browser.close()
      await stack.stop()
    },
  }
}
