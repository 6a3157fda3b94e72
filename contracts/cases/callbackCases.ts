import { pointerKeys } from '../../specs/formats/pointer.ts'
import type { Callback, Operation } from '../document/contract.ts'
import type { Case, StepReply } from '../model/case.ts'
import { asParts, type Parts, placedAt, valueAt } from '../request/parts.ts'
import { awaited, ways } from './callbackWays.ts'
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
