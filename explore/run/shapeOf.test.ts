import { describe, expect, test } from 'vitest'
import type { TracedMessage, TraceOfScenario } from '../../diagrams/trace.ts'
import { shapeOf } from './shapeOf.ts'
import { stableText } from './stableText.ts'

function paid(number: string, changes: Partial<TracedMessage> = {}): TracedMessage {
  return {
    ...{
      at: '2026-01-05T09:00:00.000Z',
      step: 0,
      from: 'service',
      to: 'africastalking',
      kind: 'request',
      title: 'mobileB2C',
    },
    request: { method: 'POST', target: '/mobile/b2c/request', body: JSON.stringify({ phoneNumber: number }) },
    reply: { status: 201, body: '{"transactionId":"ATPid_0123456789abcdef0123456789abcdef"}' },
    ...changes,
  }
}

function shape(...messages: readonly TracedMessage[]): string {
  const trace: TraceOfScenario = { world: 'w', began: '2026-01-05T09:00:00.000Z', ended: '', messages }
  return shapeOf(trace, ['+254711000100', '+254711000101'], [])
}

describe('the shape of a run', () => {
  test('does not tell the order of requests about different subjects at one moment', () => {
    const [one, other] = [paid('+254711000100'), paid('+254711000101')]
    expect(shape(one, other)).toBe(shape(other, one))
  })

  test('tells whom a request is about, and what came back', () => {
    expect(shape(paid('+254711000100'))).not.toBe(shape(paid('+254711000101')))
    const refused = { reply: { status: 400, body: '{}' } }
    expect(shape(paid('+254711000100'))).not.toBe(shape(paid('+254711000100', refused)))
  })

  test('does not tell ids, and how a request was kept from its answer', () => {
    const otherId = { reply: { status: 201, body: '{"transactionId":"ATPid_fedcba9876543210fedcba9876543210"}' } }
    expect(shape(paid('+254711000100'))).toBe(shape(paid('+254711000100', otherId)))
    const by500 = paid('+254711000100', { fault: 1, reply: { status: 500, body: '' } })
    const by503 = paid('+254711000100', { fault: 1, reply: { status: 503, body: '' } })
    expect(shape(by500)).toBe(shape(by503))
    expect(shape(by500)).not.toBe(shape(paid('+254711000100')))
  })

  test('tells the second of world time', () => {
    expect(shape(paid('+254711000100'))).not.toBe(shape(paid('+254711000100', { at: '2026-01-05T09:00:03.000Z' })))
  })
})

test.each([
  ['7b1f6d0a-3f52-4a6e-9d57-3a2a1b0c9d8e paid', '* paid'],
  ['at 2026-01-05T09:00:00.000Z', 'at *'],
  ['at 2026-01-05 09:00:00', 'at *'],
  ['http://127.0.0.1:20345/callbacks', 'http://*/callbacks'],
  ['transaction 2060679611', 'transaction *'],
  ['ATPid_0123456789abcdef0123456789abcdef', '*'],
  ['/callbacks/dtone/yz_GF1znMutEGygPsT1RZQ9mNPZicdpZ', '/callbacks/dtone/*'],
  ['DECLINED-BARRED-CREDIT-PARTY', 'DECLINED-BARRED-CREDIT-PARTY'],
  ['250 SLE to +254711000100', '250 SLE to +254711000100'],
  ['status 20000 of 6035', 'status 20000 of 6035'],
])('of %j stays %j', (text, stable) => {
  expect(stableText(text)).toBe(stable)
})
