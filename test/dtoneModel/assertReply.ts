import assert from 'node:assert/strict'
import type { WireReply } from '../../specs/openapi/index.ts'
import type { Mishap } from './commands.ts'

/** What a request is to be answered with: a mishap, the code of a refusal, or the external id and status of the order as it then was. */
export type Expected = { readonly mishap: Mishap } | { readonly code: number } | { readonly order: string }

/** A reply is what the model expects, and is there when the model expects one. */
export function assertReply(reply: WireReply | undefined, expected: Expected | undefined): void {
  assert.equal(reply !== undefined, expected !== undefined, `expected ${JSON.stringify(expected)}, got ${reply?.body}`)
  if (reply === undefined || expected === undefined) return
  if ('mishap' in expected) {
    assertMishap(reply, expected.mishap)
    return
  }
  const { errors, external_id, status } = JSON.parse(reply.body)
  if ('code' in expected) assert.deepEqual(errors?.[0].code, expected.code)
  else assert.equal(`${external_id} ${status?.class.message}`, expected.order, reply.body)
}

function assertMishap({ status, body, disruption }: WireReply, mishap: Mishap): void {
  if (mishap.kind === 'reset') assert.equal(disruption?.kind, 'reset')
  else if (mishap.kind === 'status') assert.equal(status, mishap.status)
  else if (mishap.kind === 'providerError') assert.equal(JSON.parse(body).errors[0].code, 1_009_001)
  else assert.throws(() => JSON.parse(body))
}
