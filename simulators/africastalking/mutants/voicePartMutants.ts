import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import type { LeverMutant } from './leverMutant.ts'
import { onOperation } from './operationMutant.ts'

type Issued = components['schemas']['CapabilityToken']
type Mutant = RuleMutant<AfricasTalkingDefinition>
type Status = AfricasTalkingDefinition['operations']['queueStatus']
type Outcome = components['schemas']['CallTransferReply']['callTransferResponse']
type Upload = AfricasTalkingDefinition['operations']['uploadMedia']

/** Tokens of browser phones that are good for something else. @see docs/africastalking.md#capability-tokens */
export const capabilityTokenMutants: readonly RuleMutant<AfricasTalkingDefinition>[] = [
  issued('id-repeated', '', 'another/usual', (body) => ({ ...body, token: `ATCAPtkn_${'0'.repeat(32)}` })),
  issued('permission', 'incoming-ignored', 'another/callsOnly', (body) => ({ ...body, incoming: true })),
  issued('permission', 'outgoing-ignored', 'another/calledOnly', (body) => ({ ...body, outgoing: true })),
  issued('permission', 'swapped', 'another/callsOnly', (body) => ({
    ...{ ...body, incoming: body.outgoing, outgoing: body.incoming },
  })),
  issued('life', 'usual', 'another/anHour', (body) => ({ ...body, lifeTimeSec: '86400' })),
  issued('life', 'second-less', 'another/usual', (body) => ({
    ...{ ...body, lifeTimeSec: String(Number(body.lifeTimeSec) - 1) },
  })),
]

/** Uploads that the control plane shows otherwise. @see docs/africastalking.md#media */
export const mediaMutants: readonly LeverMutant[] = [
  uploaded('lost', 'uploaded', (_upload) => () => accepted),
  uploaded('first-time-kept', 'again', (upload) => (request, context) => {
    const former = [...context.state.media.values()]
    const reply = upload(request, context)
    for (const one of former) context.state.media.put(one)
    return reply
  }),
  uploaded('one-number', 'forAnotherNumber', (upload) => (request, context) => {
    for (const { phoneNumber, url } of context.state.media.values())
      if (url === request.body.url) return upload({ ...request, body: { ...request.body, phoneNumber } }, context)
    return upload(request, context)
  }),
]

/** Transfers of calls that cannot be transferred. @see docs/africastalking.md#transfers */
export const transferMutants: readonly Mutant[] = [
  transferred('session', 'unknown-accepted', 'unknown', 'InvalidSessionId', {
    status: 'Success',
    errorMessage: 'None',
  }),
  transferred('session', 'other-text', 'unknown', 'InvalidSessionId', {
    ...{ status: 'Aborted', errorMessage: 'NotAllowed' },
  }),
  transferred('one-phone', 'accepted', 'transferred', 'NotAllowed', { status: 'Success', errorMessage: 'None' }),
]

/** Queues of calls and conferences that hold nobody, and queues that are counted wrongly. @see docs/africastalking.md#queues-of-calls */
export const queuedCallMutants: readonly RuleMutant<AfricasTalkingDefinition>[] = [
  heardInstead('enqueue', 'ignored', 'enqueued', '<Enqueue/>', ''),
  heardInstead('dequeue', 'waits', 'dequeuedNobody', /<Dequeue [^>]*>/, '<Enqueue/>'),
  heardInstead('dequeue', 'goes-on', 'dequeuedNobody', /<Dequeue [^>]*>/, ''),
  heardInstead('conference', 'ignored', 'conferring', '<Conference/>', ''),
  counted('no-entry-of-empty-queue', 'empty.queueStatus/nobody', (status) => (request, context) => {
    const reply = status(request, context)
    return reply.status === 200 ? { ...reply, body: { ...reply.body, entries: [] } } : reply
  }),
  counted('entry-of-strange-number', 'empty.queueStatus/strange', (status) => (request, context) => {
    const reply = status(request, context)
    if (reply.status !== 200 || reply.body.entries.length > 0) return reply
    const entries = [{ phoneNumber: '+254711082009', queueName: '', numCalls: 0 }]
    return { ...reply, body: { ...reply.body, entries } }
  }),
  counted('one-number', 'empty.queueStatus/two', (status) => (request, context) => {
    const reply = status(request, context)
    return reply.status === 200 ? { ...reply, body: { ...reply.body, entries: reply.body.entries.slice(0, 1) } } : reply
  }),
]

const accepted = {
  status: 201,
  body: 'The request has been fulfilled and resulted in a new resource being created.',
} as const

/** Hears another action than the application has answered. */
function heardInstead(kind: string, label: string, hint: string, from: string | RegExp, to: string): Mutant {
  return {
    ...{ operationId: 'makeCall', kind, label, hint: `callback/voiceRequest.${hint}` },
    alter: (definition, onBroken) => ({
      ...definition,
      answers: {
        ...definition.answers,
        continueCall(key, answer, context) {
          if (answer.kind === 'none') return definition.answers.continueCall(key, answer, context)
          const body = answer.body.replace(from, to)
          if (body !== answer.body) onBroken()
          definition.answers.continueCall(key, { ...answer, body }, context)
        },
      },
    }),
  }
}

function transferred(kind: string, label: string, hint: string, from: string, to: Outcome): Mutant {
  return onOperation('callTransfer', { kind, label, hint }, (transfer, onBroken) => (request, context) => {
    const reply = transfer(request, context)
    if (reply.status !== 200 || reply.body.callTransferResponse.errorMessage !== from) return reply
    onBroken()
    return { ...reply, body: { callTransferResponse: to } }
  })
}

function counted(label: string, hint: string, wrap: (status: Status) => Status): Mutant {
  return onOperation('queueStatus', { kind: 'queue-entries', label, hint }, (status, onBroken) => {
    const changed = wrap(status)
    return (request, context) => {
      onBroken()
      return changed(request, context)
    }
  })
}

function issued(kind: string, label: string, hint: string, change: (body: Issued) => Issued) {
  return onOperation('requestCapabilityToken', { kind, label, hint }, (request, onBroken) => (asked, context) => {
    const reply = request(asked, context)
    if (reply.status !== 201) return reply
    const body = change(reply.body)
    if (JSON.stringify(body) !== JSON.stringify(reply.body)) onBroken()
    return { ...reply, body }
  })
}

function uploaded(label: string, hint: string, wrap: (upload: Upload) => Upload): LeverMutant {
  const mutant = onOperation('uploadMedia', { kind: 'media', label, hint: '' }, (upload, onBroken) => {
    const changed = wrap(upload)
    return (request, context) => {
      onBroken()
      return changed(request, context)
    }
  })
  return { ...mutant, operationId: 'listAfricasTalkingMedia', hint: `media.listAfricasTalkingMedia/${hint}` }
}
