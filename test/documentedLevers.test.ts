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

/** What applications answer. */
const applications: Readonly<Record<string, { status: number; headers: Record<string, string>; body: string }>> = {
  '/ussd': { status: 200, headers: {}, body: 'CON Your shop' },
  '/voice': {
    status: 200,
    headers: { 'content-type': 'application/xml', 'content-length': '37' },
    body: '<Response><GetDigits/></Response>    ',
  },
}

const phone = '/worlds/demo/subscribers/+254711000001'
const codes = '/worlds/demo/africastalking/ussd-codes/*384*70421%23'
const numbers = '/worlds/demo/africastalking/voice-numbers/+254711082000'
const settle = ['/worlds/demo/clock/advance', { by: 'PT0S' }] as const
const call = [
  [numbers, { callback: 'http://127.0.0.1:9/voice', events: null }],
  [`${phone}/call`, { to: '+254711082000' }],
  settle,
] as const

/** What comes before a request that needs a menu on the phone, or an open line. */
const preparations: readonly (readonly [string, ...(readonly [string, object])[]])[] = [
  [
    '/type',
    [codes, { callback: 'http://127.0.0.1:9/ussd', events: null }],
    [`${phone}/dial`, { code: '*384*70421#' }],
    settle,
  ],
  ['/press', ...call],
  ['/speak', ...call],
]

const pages = ['docs/control.md', 'docs/dtone.md'] as const

test.each(pages.flatMap((page) => shownIn(page).map((shown) => ({ page, ...shown }))))(
  '$page: $method $path $body is accepted',
  async ({ method, path, body }) => {
    const simulators = createSimulators({
      clock: { mode: 'manual', now: 0 },
      deliver: async ({ url }) => ({
        reply: applications[new URL(url).pathname] ?? { status: 200, headers: {}, body: '' },
      }),
    })
    await simulators.steer('PUT', '/worlds/demo')
    for (const [ending, ...steps] of preparations)
      if (path.endsWith(ending))
        for (const [target, given] of steps)
          await simulators.steer(target === numbers || target === codes ? 'PUT' : 'POST', target, given)
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
