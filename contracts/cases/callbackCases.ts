import { duration } from '../../specs/formats/duration.ts'
import { callbackPlace } from '../document/callbackPlace.ts'
import type { Callback, Operation, Repeats, Variation, Webhook } from '../document/contract.ts'
import { type Anomaly, type AwaitedCallback, anomalies, type Case, type StepReply } from '../model/case.ts'
import { asParts, type Parts, placedAt, valueAt } from '../request/parts.ts'
import { type ExpressionContext, resolvedMembers } from '../request/runtimeExpression.ts'
import { type DeriveContext, newCase, planned } from './newCase.ts'
import { type Planned, stepOf } from './stepOf.ts'

/** Cases of each callback: one that is acknowledged, and one for each way in which a receiver can fail. */
export function callbackCases(context: DeriveContext, operation: Operation): Case[] {
  return operation.callbacks.flatMap((callback) =>
    ways(callback, context.isThorough).flatMap((way) =>
      newCase(context, operation, 'callback', `${callback.name}${way.label}/${way.anomaly}`, (random) => {
        const place = callbackPlace(callback)
        const { request, given, requires, known } = way.variation
        const example = way.variation.example ?? exampleThatCauses(operation, place)
        const { via } = callback
        const options = { members: request, via, ...(example !== undefined && { example }) }
        const { before, last } = planned(context, operation, random, {}, options)
        const parts = (replies: readonly StepReply[], receiver?: string): Parts => {
          const asked = last.parts(replies, receiver)
          return place === undefined ? asked : asParts(placedAt(asked, place, receiver))
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
          callback: awaited(callback, way, contextOf),
          steps: steps.map((step) => stepOf(step)),
        }
      }),
    ),
  )
}

function exampleThatCauses({ body }: Operation, place: readonly string[] | undefined): string | undefined {
  const examples = [...(body?.media[0]?.examples ?? [])]
  return examples.find(([, body]) => place?.[0] !== 'body' || valueAt({ body }, place) !== undefined)?.[0]
}

/** Cases of a webhook, caused by the steps in its `x-caused-by`. */
export function webhookCases(context: DeriveContext, webhook: Webhook): Case[] {
  return ways(webhook, context.isThorough).flatMap((way) =>
    newCase(context, { id: webhook.name }, 'callback', `${webhook.name}${way.label}/${way.anomaly}`, () => ({
      ...(way.variation.given.length > 0 && { given: way.variation.given }),
      callback: { ...awaited(webhook, way), causes: [...webhook.causes, ...way.variation.meanwhile] },
      steps: [],
    })),
  )
}

/** How a callback is caused and answered. */
interface Way {
  readonly label: string
  readonly anomaly: Anomaly
  readonly variation: Variation
  readonly schedule?: AwaitedCallback['schedule']
}

/**
 * Every anomaly for the usual cause, an acknowledgement for each row of `x-cases`, and a receiver that always fails if the document
 * says when attempts are repeated.
 */
function ways({ variation, rows, repeats }: Callback, isThorough: boolean): Way[] {
  const schedule = isThorough || attemptsOf(repeats) <= mostAttempts ? 'whole' : 'intervals'
  const scheduled: Way = { label: '.schedule', anomaly: '5xx', variation, schedule }
  return [
    ...(repeats.after.length > 0 ? [scheduled] : []),
    ...anomalies.map((anomaly) => ({ label: '', anomaly, variation })),
    ...rows.map((row) => ({ label: `.${row.row}`, anomaly: 'sent' as const, variation: row })),
  ]
}

/** Longer schedules are followed to their end only if the run is thorough, since each attempt takes real time. */
const mostAttempts = 400

function attemptsOf({ after, lasting }: Repeats): number {
  return lasting === undefined ? after.length : duration(lasting) / duration(after.at(-1) ?? 'PT1S')
}

/** The callback that a case waits for. `contextOf` gives the causing exchange, which expected members may refer to. */
function awaited(
  { name, pointer }: Callback,
  { anomaly, variation: { after, expect, last, following, answer, place, meanwhile }, schedule }: Way,
  contextOf?: (replies: readonly StepReply[]) => ExpressionContext,
): AwaitedCallback {
  return {
    ...{ name, anomaly, pointer: `${pointer}${place || '/x-expect'}` },
    ...(schedule !== undefined && { schedule }),
    ...(after !== undefined && { after }),
    ...(meanwhile.length > 0 && { causes: meanwhile }),
    ...(answer !== undefined && { answer }),
    ...(following.length > 0 && { following }),
    members: (replies) => (contextOf === undefined ? expect : resolvedMembers(expect, contextOf(replies))),
    lastMembers: (replies) => (contextOf === undefined ? last : resolvedMembers(last, contextOf(replies))),
  }
}
