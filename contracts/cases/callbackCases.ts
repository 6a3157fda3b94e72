import type { Anomaly, Case } from '../case.ts'
import type { Operation } from '../document/contract.ts'
import { asParts, type Parts } from './request/parts.ts'
import { placedAt, valueAt } from './request/place.ts'
import { newCase, planned, type Workshop } from './workshop.ts'

const anomalies: readonly Anomaly[] = ['sent', 'closed', 'slow', '3xx', '4xx', '5xx']

/** Each callback caused from a documented request: taken, and then met in every way in which a receiver can fail. */
export function callbackCases(workshop: Workshop, operation: Operation): Case[] {
  const { planner } = workshop
  return operation.callbacks.flatMap(({ name, expression }) => {
    const path = /^\{\$request\.body#(\/[^}]+)\}$/.exec(expression)?.[1]?.split('/').slice(1)
    const media = operation.body?.media[0]
    const isCausing = ([, value]: readonly [string, unknown]): boolean =>
      path === undefined || valueAt(value, path) !== undefined
    const causing = [...(media?.examples ?? [])].find(isCausing)
    return anomalies.flatMap((anomaly) =>
      newCase(workshop, operation, 'callback', `${name}/${anomaly}`, (dice) => {
        const options = causing === undefined ? {} : { example: causing[0] }
        const { before, last } = planned(workshop, operation, dice, {}, options)
        const parts = (replies: Parameters<typeof last.parts>[0], receiver?: string): Parts => {
          const request = last.parts(replies, receiver)
          return path === undefined ? request : asParts(placedAt(request, ['body', ...path], receiver))
        }
        return {
          callback: { name, anomaly },
          steps: [...before, { ...last, parts }].map((step) => planner.step(step)),
        }
      }),
    )
  })
}
