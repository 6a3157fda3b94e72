import { readFields } from '../callbacks/readFields.ts'
import type { TestWorld } from '../world/world.ts'
import { type Candidate, fitting, nearestText, show } from './nearest.ts'
import { countText, type Times, type Verdict, wantedTimes } from './verdict.ts'

type Callback = Awaited<ReturnType<TestWorld['callbacks']>>[number]

/** Whether a provider has delivered a callback that the application has acknowledged, by its name and the members of its body. */
export async function toHaveDeliveredCallback(
  world: TestWorld,
  name: string,
  fields: object = {},
  { times }: Times = {},
): Promise<Verdict> {
  const callbacks = await world.callbacks()
  const candidates = callbacks.map((callback) => ({
    ...candidateOf(callback, name),
    isDelivered: callback.state === 'delivered',
  }))
  const found = fitting(candidates, fields).filter(({ isDelivered }) => isDelivered)
  const wanted = Object.keys(fields).length === 0 ? name : `${name} with ${show(fields)}`
  return {
    pass: wantedTimes(times, found.length),
    message: () =>
      [
        `Expected world ${world.name} to have delivered ${wanted}${countText(times, found.length)}.`,
        callbacks.length === 0
          ? 'No callback was created. Either nothing has ended yet (advance the clock), or no URL is set for it.'
          : nearestText(
              candidates.filter((candidate) => times !== undefined || !found.includes(candidate)),
              fields,
            ),
      ].join('\n'),
    unexpected: () =>
      [
        `Expected world ${world.name} not to have delivered ${wanted}. It delivered:`,
        ...found.map(({ title }) => `  ${title}`),
      ].join('\n'),
  }
}

function candidateOf(
  { id, name, about, url, contentType, body, state, attempts }: Callback,
  wanted: string,
): Candidate {
  const last = attempts.at(-1)
  const outcome = last === undefined ? [] : [`last attempt at ${last.at}: ${last.status ?? last.error ?? 'no answer'}`]
  return {
    title: `#${id} ${name}${about === undefined ? '' : ` about ${about}`} to ${url}, ${state}`,
    fields: readFields(contentType, body),
    notes: state === 'delivered' ? [] : [`${attempts.length} attempts`, ...outcome],
    isOfKind: name === wanted,
  }
}
