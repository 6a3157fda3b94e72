import type { Operation } from '../../contracts/index.ts'
import { successesOf } from '../../contracts/index.ts'
import type { WireReply } from '../../specs/openapi/index.ts'
import type { Mutant } from '../mutant.ts'
import { type DeriveContext, newMutant, onReplies, repliesOf } from './deriveContext.ts'

/** Whole replies changed: their status, a header, their content type, the shape of an error. */
export function replyMutants(context: DeriveContext, operation: Operation): Mutant[] {
  return repliesOf(operation).flatMap(({ status }) => [
    ...statusMutants(context, operation, status),
    ...headerMutants(context, operation, status),
    newMutant(context, operation, 'content-type-changed', String(status), otherType(context, operation, status)),
    ...(status < 400
      ? []
      : [newMutant(context, operation, 'error-shape-changed', String(status), otherShape(context, operation, status))]),
  ])
}

/** An undocumented status, a success in the place of a refusal, and the reverse. */
function statusMutants(context: DeriveContext, operation: Operation, status: number): Mutant[] {
  const undocumented = status < 300 ? 299 : 418
  const opposites =
    status < 300
      ? repliesOf(operation)
          .map((reply) => reply.status)
          .filter((other) => other >= 400 && other < 500)
      : successesOf(operation)
  const [opposite] = opposites
  return [
    newMutant(
      context,
      operation,
      'status-changed',
      `${status}.${undocumented}`,
      onReplies(context, operation, status, (reply) => ({ ...reply, status: undocumented })),
    ),
    ...(opposite === undefined
      ? []
      : [
          newMutant(
            context,
            operation,
            status < 300 ? 'success-refused' : 'refusal-accepted',
            `${status}.${opposite}`,
            onReplies(context, operation, status, (reply) => withReply(reply, context.documented(operation, opposite))),
          ),
        ]),
  ]
}

function withReply(reply: WireReply, other: WireReply | undefined): WireReply | undefined {
  return other === undefined
    ? undefined
    : { ...reply, status: other.status, headers: { ...reply.headers, ...other.headers }, body: other.body }
}

function headerMutants(context: DeriveContext, operation: Operation, status: number): Mutant[] {
  const response = operation.responses.find(({ key }) => key === String(status))
  return (response?.headers ?? []).map((name) => {
    const change = onReplies(context, operation, status, (reply) => {
      const headers = Object.fromEntries(
        Object.entries(reply.headers).filter(([key]) => key.toLowerCase() !== name.toLowerCase()),
      )
      return brokenOnly(context, operation, { ...reply, headers })
    })
    return newMutant(context, operation, 'header-missing', `${status}.${name.toLowerCase()}`, change)
  })
}

function otherType(context: DeriveContext, operation: Operation, status: number): Mutant['change'] {
  return onReplies(context, operation, status, (reply) => {
    if (reply.body === '') return undefined
    const type = reply.headers['content-type']?.includes('json') === true ? 'text/plain' : 'application/json'
    return brokenOnly(context, operation, { ...reply, headers: { ...reply.headers, 'content-type': type } })
  })
}

/** An error body in the style of other servers. */
const foreignError = { error: { reason: 'railyard' } }

function otherShape(context: DeriveContext, operation: Operation, status: number): Mutant['change'] {
  return onReplies(context, operation, status, (reply) => {
    const headers = { ...reply.headers, 'content-type': 'application/json' }
    return brokenOnly(context, operation, { ...reply, headers, body: JSON.stringify(foreignError) })
  })
}

function brokenOnly(context: DeriveContext, operation: Operation, reply: WireReply): WireReply | undefined {
  return context.isDocumented(operation, reply) ? undefined : reply
}
