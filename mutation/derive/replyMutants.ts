import type { Operation } from '../../contracts/index.ts'
import { successesOf } from '../../contracts/index.ts'
import type { WireReply } from '../../specs/openapi/index.ts'
import type { Mutant } from '../mutant.ts'
import { newMutant, onReplies, repliesOf, type Workbench } from './deriveContext.ts'

/** Whole replies changed: their status, a header, their content type, the shape of an error. */
export function replyMutants(workbench: Workbench, operation: Operation): Mutant[] {
  return repliesOf(operation).flatMap(({ status }) => [
    ...statusMutants(workbench, operation, status),
    ...headerMutants(workbench, operation, status),
    newMutant(workbench, operation, 'content-type-changed', String(status), otherType(workbench, operation, status)),
    ...(status < 400
      ? []
      : [
          newMutant(
            workbench,
            operation,
            'error-shape-changed',
            String(status),
            otherShape(workbench, operation, status),
          ),
        ]),
  ])
}

/** An undocumented status; and the other way round a success where a refusal must come, and the reverse. */
function statusMutants(workbench: Workbench, operation: Operation, status: number): Mutant[] {
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
      workbench,
      operation,
      'status-changed',
      `${status}.${undocumented}`,
      onReplies(workbench, operation, status, (reply) => ({ ...reply, status: undocumented })),
    ),
    ...(opposite === undefined
      ? []
      : [
          newMutant(
            workbench,
            operation,
            status < 300 ? 'success-refused' : 'refusal-accepted',
            `${status}.${opposite}`,
            onReplies(workbench, operation, status, (reply) =>
              withReply(reply, workbench.documented(operation, opposite)),
            ),
          ),
        ]),
  ]
}

function withReply(reply: WireReply, other: WireReply | undefined): WireReply | undefined {
  return other === undefined
    ? undefined
    : { ...reply, status: other.status, headers: { ...reply.headers, ...other.headers }, body: other.body }
}

function headerMutants(workbench: Workbench, operation: Operation, status: number): Mutant[] {
  const response = operation.responses.find(({ key }) => key === String(status))
  return (response?.headers ?? []).map((name) => {
    const change = onReplies(workbench, operation, status, (reply) => {
      const headers = Object.fromEntries(
        Object.entries(reply.headers).filter(([key]) => key.toLowerCase() !== name.toLowerCase()),
      )
      return brokenOnly(workbench, operation, { ...reply, headers })
    })
    return newMutant(workbench, operation, 'header-missing', `${status}.${name.toLowerCase()}`, change)
  })
}

function otherType(workbench: Workbench, operation: Operation, status: number): Mutant['change'] {
  return onReplies(workbench, operation, status, (reply) => {
    if (reply.body === '') return undefined
    const type = reply.headers['content-type']?.includes('json') === true ? 'text/plain' : 'application/json'
    return brokenOnly(workbench, operation, { ...reply, headers: { ...reply.headers, 'content-type': type } })
  })
}

/** As many other servers say what went wrong. */
const foreignError = { error: { reason: 'railyard' } }

function otherShape(workbench: Workbench, operation: Operation, status: number): Mutant['change'] {
  return onReplies(workbench, operation, status, (reply) => {
    const headers = { ...reply.headers, 'content-type': 'application/json' }
    return brokenOnly(workbench, operation, { ...reply, headers, body: JSON.stringify(foreignError) })
  })
}

function brokenOnly(workbench: Workbench, operation: Operation, reply: WireReply): WireReply | undefined {
  return workbench.isDocumented(operation, reply) ? undefined : reply
}
