import { expect, onTestFinished, test } from 'vitest'
import { startStack } from '../../testing/index.ts'
import type { LogLine } from '../log/logLine.ts'
import { followWorld } from './followWorld.ts'

test('a world is followed into the one that replaces it, and no exchange is lost', async () => {
  const stack = await startStack({ ports: { control: 0, dtone: 0 } })
  onTestFinished(() => stack.stop())
  const { worlds } = stack.simulators
  const look = async (): Promise<void> => {
    const headers = { authorization: `Basic ${btoa('w:w')}` }
    await (await fetch(`${stack.urls.dtone}/v1/balances`, { headers })).text()
  }
  worlds.create({ name: 'w' })
  await look()
  const lines: LogLine[] = []
  let heard = Promise.withResolvers<void>()
  const next = async (count: number): Promise<void> => {
    while (lines.length < count) {
      await heard.promise
      heard = Promise.withResolvers<void>()
    }
  }
  const ended = followWorld(stack.urls.control, { world: 'w', follow: true }, (line) => {
    lines.push(line)
    heard.resolve()
  }).catch(String)
  await next(1)
  worlds.create({ name: 'w' })
  await look()
  await next(2)
  worlds.get('w')?.notices.tell('look here')
  await next(3)
  expect(lines).toMatchObject([
    { operation: 'getBalances', status: 200 },
    { operation: 'getBalances', status: 200 },
    { kind: 'notice', hints: ['look here'] },
  ])
  await stack.stop()
  expect(await ended).toMatch(/fetch failed|terminated/)
})
