import { expect, test } from 'vitest'
import type { LogEvent } from '../../simulators/index.ts'
import { createLog } from './createLog.ts'
import { hasColors } from './prettyLine.ts'

const event: LogEvent = {
  ...{ kind: 'request', service: 'control', method: 'PUT', target: '/worlds/w', status: 201, took: 2 },
  ...{ operationId: undefined, hints: [] },
}

test('events are written together, one line each', () => {
  const written: string[] = []
  const { log, flush } = createLog({ format: 'json', colors: false, write: (text) => written.push(text) })
  log(event)
  log({ kind: 'notice', world: 'w', text: 'look' })
  expect(written).toEqual([])
  flush()
  expect(written).toHaveLength(1)
  expect(
    written[0]
      ?.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { kind: 'request', service: 'control', method: 'PUT', target: '/worlds/w', status: 201, took: 2 },
    { kind: 'notice', world: 'w', hints: ['look'] },
  ])
  flush()
  expect(written).toHaveLength(1)
})

test.each([
  [true, {}, true],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, {}, false],
])('on a terminal: %s, with %j: colours %s', (isTTY, environment, colored) => {
  expect(hasColors({ isTTY }, environment)).toBe(colored)
  let written = ''
  const { log, flush } = createLog({
    ...{ format: 'pretty', colors: colored },
    write: (text) => {
      written += text
    },
  })
  log(event)
  flush()
  expect(written.includes('\u001b[')).toBe(colored)
})
