import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSimulators } from '../simulators/index.ts'

const root = join(import.meta.dirname, '..')

interface Shown {
  readonly method: string
  /** The part after `/worlds/<name>`. */
  readonly path: string
  readonly body: string | undefined
}

/** Finds complete control requests in a page: in a table row, `POST /worlds/w1/faults` | `{…}`, or in a code block. */
function shownIn(page: string): Shown[] {
  const text = readFileSync(join(root, page), 'utf8')
  const line =
    /(?<method>GET|PUT|POST|PATCH|DELETE) \/worlds\/\w+(?<path>\/[^\s`{]+)(?=[\s`])(?:` \| `)?\s*(?<body>\{.*\})?/g
  return [...text.matchAll(line)].flatMap(({ groups = {} }) => {
    const { method = '', path = '', body } = groups
    return isIncomplete(method, path, body) ? [] : [{ method, path, body: body?.replace(/`.*$/, '') }]
  })
}

/** Whether a request is incomplete: it has no body, or replays a callback that does not exist. */
function isIncomplete(method: string, path: string, body: string | undefined): boolean {
  return (method !== 'GET' && method !== 'DELETE' && body === undefined) || path.includes('/replay')
}

/** Makes true what a request needs: a menu on the phone on which somebody types, an open line for somebody who presses keys or speaks. */
async function prepare(path: string, { steer }: ReturnType<typeof createSimulators>): Promise<void> {
  const [, ending = ''] = /\/(type|press|speak)$/.exec(path) ?? []
  if (ending === '') return
  const channel = { callback: 'http://127.0.0.1:9/', events: null }
  await steer('PUT', '/worlds/demo/africastalking/ussd-codes/*384*70421%23', channel)
  await steer('PUT', '/worlds/demo/africastalking/voice-numbers/+254711082000', channel)
  const [act, body] = ending === 'type' ? ['dial', { code: '*384*70421#' }] : ['call', { to: '+254711082000' }]
  await steer('POST', `/worlds/demo${path.replace(/\w+$/, String(act))}`, body)
  await steer('POST', '/worlds/demo/clock/advance', { by: 'PT0S' })
}

const menu = '<Response><GetDigits/></Response>'

/** The answer of an application: actions for a call, and a menu for USSD. */
const deliver = async ({ body }: { readonly body: string }) =>
  body.includes('callSessionState')
    ? {
        reply: {
          status: 200,
          headers: { 'content-type': 'text/xml', 'content-length': String(menu.length) },
          body: menu,
        },
      }
    : { reply: { status: 200, headers: {}, body: 'CON 1. Balance' } }

const pages = ['docs/control.md', 'docs/dtone.md'] as const

test.each(pages.flatMap((page) => shownIn(page).map((shown) => ({ page, ...shown }))))(
  '$page: $method $path $body is accepted',
  async ({ method, path, body }) => {
    const simulators = createSimulators({ clock: { mode: 'manual', now: 0 }, deliver })
    await simulators.steer('PUT', '/worlds/demo')
    await prepare(path, simulators)
    const reply = await simulators.steer(
      method,
      `/worlds/demo${path}`,
      body === undefined ? undefined : JSON.parse(body),
    )
    expect([200, 201, 204], reply.body).toContain(reply.status)
    simulators.close()
  },
)

test('each page contains complete control requests', () => {
  expect(pages.map((page) => shownIn(page).length > 0)).toEqual([true, true])
})
