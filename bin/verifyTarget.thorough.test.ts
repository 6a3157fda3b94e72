import { expect, test } from 'vitest'
import { accounts, proxyBefore, startTarget, verified } from './verifyTarget.fixture.ts'

const kinds = ['*/valid/example*', '*/credentials/*', '*/preferred/*', '*/invalid/path.*/unknown', '*/duplicate.*']

test('a strict target without a control plane, on a fast clock behind a proxy, has no false finding and most cells', async () => {
  const stack = await startTarget({ clock: { mode: 'scaled', rate: 60 } })
  const credentials = await accounts(stack)
  const target = [{ name: 'dtone', value: await proxyBefore(stack.urls.dtone) }]
  const first = await verified({ target, credentials, case: kinds })
  const second = await verified({ target, credentials, case: ['*/duplicate.*'] })
  const [, reached = 0] = /(\d+) of \d+ cells reached/.exec(first.printed) ?? []
  expect(Number(reached)).toBeGreaterThanOrEqual(120)
  expect(`${first.printed}${second.printed}`.match(/^broken {2}.*\n.*$/gm) ?? []).toEqual([])
  expect([first.code, second.code]).toEqual([0, 0])
}, 300_000)
