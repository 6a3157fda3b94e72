import { expect, test } from 'vitest'
import type { LogEvent } from '../../simulators/index.ts'
import { createLog } from './createLog.ts'

type Exchange = Extract<LogEvent, { kind: 'exchange' }>
type Told = Partial<Pick<Exchange['head'], 'operationId' | 'error' | 'fault' | 'nearMiss'>> & {
  readonly world?: string
  readonly status?: number
}

function exchange({ world = 'w', status = 201, ...told }: Told = {}): Exchange {
  const request = { method: 'POST', target: '/orders', headers: {} }
  const reply = { status, headers: { 'content-type': 'application/json' } }
  const head = { ...{ id: 1, at: 0, service: 'dtone', kind: 'request' as const, operationId: 'order' }, ...told }
  const body = '{"id":7}'
  return {
    ...{ kind: 'exchange', world, took: 3, head: { ...head, request, reply } },
    read: () => ({ ...head, request: { ...request, body: '' }, reply: { ...reply, body } }),
  }
}

/** The lines of events that happen together, without their times. */
function linesOf(format: 'pretty' | 'json', events: readonly LogEvent[]): string[] {
  const written: string[] = []
  const { log, flush } = createLog({ format, colors: false, write: (text) => void written.push(text) })
  for (const event of events) log(event)
  flush()
  return written
    .join('')
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^[\d:.]+ \[.*?\] {2}/, ''))
}

const many = (count: number, told?: Told): Exchange[] => Array.from({ length: count }, () => exchange(told))

test('the first 40 good exchanges of a moment have a line each, and the others one for those that are alike', () => {
  const lines = linesOf('pretty', [...many(45), ...many(3, { status: 200 }), ...many(2, { world: 'x' })])
  expect(lines).toEqual([
    ...Array.from({ length: 40 }, () => 'w  dtone  POST order  201  7  3 ms'),
    'w  dtone  POST order  201  5 more',
    'w  dtone  POST order  200  3 more',
    'x  dtone  POST order  201  2 more',
  ])
})

test.each<[string, Told]>([
  ['failed', { status: 404 }],
  ['was touched by a fault', { fault: 2 }],
  ['has a hint', { nearMiss: ['look'] }],
  ['was not answered', { error: 'a fault reset the connection' }],
])('an exchange that %s keeps its line', (_, told) => {
  const usual = linesOf('pretty', [exchange(told)])
  expect(linesOf('pretty', [...many(50), exchange(told), ...many(2)])).toEqual([
    ...Array.from({ length: 40 }, () => 'w  dtone  POST order  201  7  3 ms'),
    ...usual,
    'w  dtone  POST order  201  12 more',
  ])
})

test('programs get all lines', () => {
  expect(linesOf('json', many(100))).toHaveLength(100)
})
