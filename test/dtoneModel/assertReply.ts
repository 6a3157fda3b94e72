import assert from 'node:assert/strict'
import type { WireReply } from '../../specs/openapi/index.ts'
import type { FaultEffect } from './commands.ts'

/** The expected reply: the effect of a fault, an error code, or the external id and status of the order at that time. */
export type Expected = { readonly effect: FaultEffect } | { readonly code: number } | { readonly order: string }

/** Asserts that the reply is the expected one, or that both are absent. */
export function assertReply(reply: WireReply | undefined, expected: Expected | undefined): void {
  assert.equal(reply !== undefined, expected !== undefined, `expected ${JSON.stringify(expected)}, got ${reply?.body}`)
  if (reply === undefined || expected === undefined) return
  if ('effect' in expected) {
    assertEffect(reply, expected.effect)
    return
  }
  const { errors, external_id, status } = JSON.parse(reply.body)
  if ('code' in expected) assert.deepEqual(errors?.[0].code, expected.code)
  else assert.equal(`${external_id} ${status?.class.message}`, expected.order, reply.body)
}

function assertEffect({ status, body, disruption }: WireReply, effect: FaultEffect): void {
  if (effect.kind === 'reset') assert.equal(disruption?.kind, 'reset')
  else if (effect.kind === 'status') assert.equal(status, effect.status)
  else if (effect.kind === 'providerError') assert.equal(JSON.parse(body).errors[0].code, 1_009_001)
  else assert.throws(() => JSON.parse(body))
}
