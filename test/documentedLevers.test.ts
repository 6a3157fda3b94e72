import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSimulators } from '../simulators/index.ts'

const root = join(import.meta.dirname, '..')

interface Shown {
  readonly method: string
  /** As after `/worlds/<name>`. */
  readonly path: string
  readonly body: string | undefined
}

/** Every control request that a page shows and that can be sent as it is: in a table row, `POST /worlds/w1/faults` | `{…}`, or in a code block. */
function shownIn(page: string): Shown[] {
  const text = readFileSync(join(root, page), 'utf8')
  const line =
    /(?<method>GET|PUT|POST|PATCH|DELETE) \/worlds\/\w+(?<path>\/[^\s`{]+)(?=[\s`])(?:` \| `)?\s*(?<body>\{.*\})?/g
  return [...text.matchAll(line)].flatMap(({ groups = {} }) => {
    const { method = '', path = '', body } = groups
    return needsMore(method, path, body) ? [] : [{ method, path, body: body?.replace(/`.*$/, '') }]
  })
}

/** A table that names the lever alone, or what is replayed, has no request to send. */
function needsMore(method: string, path: string, body: string | undefined): boolean {
  return (method !== 'GET' && method !== 'DELETE' && body === undefined) || path.includes('/replay')
}

const pages = ['README.md', 'docs/dtone.md'] as const

test.each(pages.flatMap((page) => shownIn(page).map((shown) => ({ page, ...shown }))))(
  '$page: $method $path $body is taken',
  async ({ method, path, body }) => {
    const simulators = createSimulators({ clock: { mode: 'manual', now: 0 } })
    await simulators.steer('PUT', '/worlds/demo')
    const reply = await simulators.steer(
      method,
      `/worlds/demo${path}`,
      body === undefined ? undefined : JSON.parse(body),
    )
    expect([200, 201, 204], reply.body).toContain(reply.status)
    simulators.close()
  },
)

test('the pages show levers to try', () => {
  expect(pages.map((page) => shownIn(page).length > 0)).toEqual([true, true])
})
