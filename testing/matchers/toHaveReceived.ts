import { readFields } from '../callbacks/readFields.ts'
import type { TestWorld } from '../world/world.ts'
import { type Candidate, fitting, nearestText, show } from './nearest.ts'
import { countText, type Times, type Verdict, wantedTimes } from './verdict.ts'

type Entry = Awaited<ReturnType<TestWorld['journal']>>[number]

/** Whether the providers of a world have received a request, by its operation and the fields of its body or query. */
export async function toHaveReceived(
  world: TestWorld,
  operationId: string,
  fields: object = {},
  { times }: Times = {},
): Promise<Verdict> {
  const requests = (await world.journal()).filter(({ kind }) => kind === 'request')
  const candidates = requests.map((entry) => candidateOf(entry, operationId))
  const found = fitting(candidates, fields)
  const wanted = Object.keys(fields).length === 0 ? operationId : `${operationId} with ${show(fields)}`
  return {
    pass: wantedTimes(times, found.length),
    message: () =>
      [
        `Expected world ${world.name} to have received ${wanted}${countText(times, found.length)}.`,
        nearestText(
          candidates.filter((candidate) => times !== undefined || !found.includes(candidate)),
          fields,
        ),
      ].join('\n'),
    unexpected: () =>
      [
        `Expected world ${world.name} not to have received ${wanted}. It received:`,
        ...found.map(({ title }) => `  ${title}`),
      ].join('\n'),
  }
}

function candidateOf({ id, at, operationId, request, reply, error, nearMiss = [] }: Entry, wanted: string): Candidate {
  const { method, target, headers, body } = request
  const query = Object.fromEntries(new URL(target, 'http://localhost').searchParams)
  const answer = reply === null || error !== undefined ? `not answered${because(error)}` : `answered ${reply.status}`
  return {
    title: `#${id} ${operationId ?? `${method} ${target}, which is no operation`} at ${at}, ${answer}`,
    fields: { ...query, ...readFields(headers['content-type'], body) },
    notes: nearMiss,
    isOfKind: operationId === wanted,
  }
}

/** A reply that a fault has lost stands in the journal beside the error. */
function because(error: string | undefined): string {
  return error === undefined ? '' : `: ${error}`
}
