import type { Case, CaseKind, CaseResult, ExchangeRecord } from '../../contracts/index.ts'
import type { JsonObject } from '../../specs/openapi/index.ts'
import type { Mutant } from '../mutant.ts'
import { judgement } from './judgement.ts'
import { operationsOf } from './operationsOf.ts'

/** Cases that ask for a status outright say the least, and those with callbacks take the longest. */
const order: readonly CaseKind[] = ['invalid', 'list', 'credentials', 'stateful', 'valid', 'preferred', 'callback']

/** What the cases of a document saw of the provider as it should be. */
export interface Unbroken {
  readonly document: JsonObject
  readonly results: ReadonlyMap<string, CaseResult>
}

/** The cases that can notice a mutant, the likeliest first; looked for as they are asked for, since the first mostly does. */
export function* relevantCases(mutant: Mutant, cases: readonly Case[], unbroken: Unbroken): Generator<Case> {
  const { hint } = mutant
  const seesIt = noticing(mutant, unbroken)
  const rank = ({ name, kind }: Case): number => (hint !== undefined && isAt(name, hint) ? -1 : order.indexOf(kind))
  for (const one of cases.toSorted((a, b) => rank(a) - rank(b))) {
    const result = unbroken.results.get(one.name)
    if (result?.outcome === 'held' && seesIt(one, result.exchanges)) yield one
  }
}

type Noticing = (one: Case, exchanges: readonly ExchangeRecord[]) => boolean

function noticing({ operationId, change }: Mutant, { document }: Unbroken): Noticing {
  const isOwn = (one: Case): boolean => operationsOf(one).includes(operationId)
  switch (change.at) {
    case 'reply':
      return (_, exchanges) =>
        exchanges.some(({ request, reply }) => reply !== undefined && change.change(request, reply) !== undefined)
    case 'document': {
      const [before, after] = [judgement(document), judgement(change.alter(document))]
      return (one, exchanges) =>
        isOwn(one) &&
        exchanges.some(({ operationId: id, request }) => !id.includes('→') && before(request) !== after(request))
    }
    case 'callback':
      return (one) => isOwn(one) && one.kind === 'callback'
    default:
      return isOwn
  }
}

/** A hint is a part of a name, up to its end or to the next part. */
function isAt(name: string, hint: string): boolean {
  const at = name.indexOf(hint)
  const next = name[at + hint.length]
  return at !== -1 && (hint.endsWith('/') || next === undefined || next === '/' || next === '.')
}
