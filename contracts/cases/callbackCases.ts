import { pointerKeys } from '../../specs/formats/pointer.ts'
import type { Callback, Operation, Variation, Webhook } from '../document/contract.ts'
import { type Anomaly, type AwaitedCallback, anomalies, type Case, type StepReply } from '../model/case.ts'
import { asParts, type Parts, placedAt, valueAt } from '../request/parts.ts'
import { type ExpressionContext, resolvedMembers } from '../request/runtimeExpression.ts'
import { type DeriveContext, newCase, planned } from './newCase.ts'
import { type Planned, stepOf } from './stepOf.ts'

/** Cases of each callback: one that is acknowledged, and one for each way in which a receiver can fail. */
export function callbackCases(context: DeriveContext, operation: Operation): Case[] {
  return operation.callbacks.flatMap((callback) =>
    ways(callback).flatMap(({ label, anomaly, variation }) =>
      newCase(context, operation, 'callback', `${callback.name}${label}/${anomaly}`, (random) => {
        const place = placeOfUrl(callback)
        const { request, given, requires, known } = variation
        const example = variation.example ?? exampleThatCauses(operation, place)
        const options = { members: request, ...(example !== undefined && { example }) }
        const { before, last } = planned(context, operation, random, {}, options)
        const parts = (replies: readonly StepReply[], receiver?: string): Parts => {
          const asked = last.parts(replies, receiver)
          return place === undefined ? asked : asParts(placedAt(asked, ['body', ...place], receiver))
        }
        const steps: readonly Planned[] = [...before, { ...last, parts }]
        const contextOf = (replies: readonly StepReply[]) => ({
          parts: parts(replies.slice(0, -1)),
          reply: replies.at(-1) ?? { status: 0, headers: {}, body: '' },
        })
        return {
          ...(given.length > 0 && { given }),
          ...(requires.length > 0 && { requires }),
          ...(known !== undefined && { known }),
          callback: awaited(callback, anomaly, variation, contextOf),
          steps: steps.map((step) => stepOf(step)),
        }
      }),
    ),
  )
}

/** The place in the request body that holds the callback's URL; undefined if its URL comes from elsewhere. */
function placeOfUrl({ expression }: Callback): string[] | undefined {
  const pointer = /^\{\$request\.body#(\/[^}]+)\}$/.exec(expression)?.[1]
  return pointer === undefined ? undefined : pointerKeys(pointer)
}

function exampleThatCauses({ body }: Operation, place: readonly string[] | undefined): string | undefined {
  const examples = [...(body?.media[0]?.examples ?? [])]
  return examples.find(([, value]) => place === undefined || valueAt(value, place) !== undefined)?.[0]
}

/** Cases of a webhook, caused by the steps in its `x-caused-by`. */
export function webhookCases(context: DeriveContext, webhook: Webhook): Case[] {
  return ways(webhook).flatMap(({ label, anomaly, variation }) =>
    newCase(context, { id: webhook.name }, 'callback', `${webhook.name}${label}/${anomaly}`, () => ({
      ...(variation.given.length > 0 && { given: variation.given }),
      callback: { ...awaited(webhook, anomaly, variation), causes: webhook.causes },
      steps: [],
    })),
  )
}

/** How a callback is caused and answered. */
interface Way {
  readonly label: string
  readonly anomaly: Anomaly
  readonly variation: Variation
}

/** Every anomaly for the usual cause, and an acknowledgement for each row of `x-cases`. */
function ways({ variation, rows }: Callback): Way[] {
  return [
    ...anomalies.map((anomaly) => ({ label: '', anomaly, variation })),
    ...rows.map((row) => ({ label: `.${row.row}`, anomaly: 'sent' as const, variation: row })),
  ]
}

/** The callback that a case waits for. `contextOf` gives the causing exchange, which expected members may refer to. */
function awaited(
  { name, pointer }: Callback,
  anomaly: Anomaly,
  { after, expect, place }: Variation,
  contextOf?: (replies: readonly StepReply[]) => ExpressionContext,
): AwaitedCallback {
  return {
    ...{ name, anomaly, pointer: `${pointer}${place || '/x-expect'}` },
    ...(after !== undefined && { after }),
    members: (replies) => (contextOf === undefined ? expect : resolvedMembers(expect, contextOf(replies))),
  }
}
