import { pointerKeys } from '../../specs/formats/pointer.ts'
import type { Callback, Operation, Variation, Webhook } from '../document/contract.ts'
import { type Anomaly, type AwaitedCallback, anomalies, type Case, type StepReply } from '../model/case.ts'
import { asParts, type Parts, placedAt, valueAt } from '../request/parts.ts'
import { resolvedMembers, type Seen } from '../request/runtimeExpression.ts'
import { type DeriveContext, newCase, planned } from './newCase.ts'
import { type Planned, stepOf } from './stepOf.ts'

/** Each callback caused from a documented request: taken, and then met in every way in which a receiver can fail. */
export function callbackCases(context: DeriveContext, operation: Operation): Case[] {
  return operation.callbacks.flatMap((callback) =>
    ways(callback).flatMap(({ label, anomaly, variation }) =>
      newCase(context, operation, 'callback', `${callback.name}${label}/${anomaly}`, (dice) => {
        const place = placeOfUrl(callback)
        const { request, given } = variation
        const example = variation.example ?? exampleThatCauses(operation, place)
        const options = { members: request, ...(example !== undefined && { example }) }
        const { before, last } = planned(context, operation, dice, {}, options)
        const parts = (replies: readonly StepReply[], receiver?: string): Parts => {
          const asked = last.parts(replies, receiver)
          return place === undefined ? asked : asParts(placedAt(asked, ['body', ...place], receiver))
        }
        const steps: readonly Planned[] = [...before, { ...last, parts }]
        const seen = (replies: readonly StepReply[]) => ({
          parts: parts(replies.slice(0, -1)),
          reply: replies.at(-1) ?? { status: 0, headers: {}, body: '' },
        })
        return {
          ...(given.length > 0 && { given }),
          callback: awaited(callback, anomaly, variation, seen),
          steps: steps.map((step) => stepOf(step)),
        }
      }),
    ),
  )
}

/** Where the request says to which URL the callback goes, where it does. */
function placeOfUrl({ expression }: Callback): string[] | undefined {
  const pointer = /^\{\$request\.body#(\/[^}]+)\}$/.exec(expression)?.[1]
  return pointer === undefined ? undefined : pointerKeys(pointer)
}

function exampleThatCauses({ body }: Operation, place: readonly string[] | undefined): string | undefined {
  const examples = [...(body?.media[0]?.examples ?? [])]
  return examples.find(([, value]) => place === undefined || valueAt(value, place) !== undefined)?.[0]
}

/** Each webhook, caused by what the document says beside it. */
export function webhookCases(context: DeriveContext, webhook: Webhook): Case[] {
  return ways(webhook).flatMap(({ label, anomaly, variation }) =>
    newCase(context, { id: webhook.name }, 'callback', `${webhook.name}${label}/${anomaly}`, () => ({
      ...(variation.given.length > 0 && { given: variation.given }),
      callback: { ...awaited(webhook, anomaly, variation), causes: webhook.causes },
      steps: [],
    })),
  )
}

/** One way to cause a callback and to meet it. */
interface Way {
  readonly label: string
  readonly anomaly: Anomaly
  readonly variation: Variation
}

/** Met in each way in which a receiver can fail; and taken, for each row of a table. */
function ways({ variation, rows }: Callback): Way[] {
  return [
    ...anomalies.map((anomaly) => ({ label: '', anomaly, variation })),
    ...rows.map((row) => ({ label: `.${row.row}`, anomaly: 'sent' as const, variation: row })),
  ]
}

/** What a case waits for; `seen` gives the exchange that caused it, which its members may depend on. */
function awaited(
  { name }: Callback,
  anomaly: Anomaly,
  { after, expect }: Variation,
  seen?: (replies: readonly StepReply[]) => Seen,
): AwaitedCallback {
  return {
    ...{ name, anomaly },
    ...(after !== undefined && { after }),
    members: (replies) => (seen === undefined ? expect : resolvedMembers(expect, seen(replies))),
  }
}
