import type { Case, CaseKind, CaseRequest, CaseResult, ExchangeRecord } from '../../contracts/index.ts'
import { fitsGlob } from '../../specs/formats/glob.ts'
import { createEdge, type Diagnostic, type JsonObject, loadDocument } from '../../specs/openapi/index.ts'
import type { Mutant } from '../mutant.ts'

/** Cases that ask for a status by `Prefer` show the least, and those with callbacks take the longest. */
const order: readonly CaseKind[] = [
  'invalid',
  'list',
  'credentials',
  'stateful',
  'law',
  'valid',
  'preferred',
  'callback',
]

/** What the cases of a document saw of the unbroken service. */
export interface Unbroken {
  readonly document: JsonObject
  readonly results: ReadonlyMap<string, CaseResult>
}

/** The cases that can notice a mutant, the likeliest first. They are searched lazily, since the first one mostly kills. */
export function* relevantCases(mutant: Mutant, cases: readonly Case[], unbroken: Unbroken): Generator<Case> {
  const { hint } = mutant
  const canNotice = noticing(mutant, unbroken)
  const rank = ({ name, kind }: Case): number => (hint !== undefined && isAt(name, hint) ? -1 : order.indexOf(kind))
  for (const one of cases.toSorted((a, b) => rank(a) - rank(b))) {
    const result = unbroken.results.get(one.name)
    if (result?.outcome === 'held' && canNotice(one, result.exchanges)) yield one
  }
}

/** The operations that a case calls; a webhook, which calls none, counts by its name. */
export function operationsOf({ operationId, steps }: Case): string[] {
  return [operationId, ...steps.map((step) => step.operationId)]
}

type Noticing = (one: Case, exchanges: readonly ExchangeRecord[]) => boolean

function noticing({ operationId, change }: Mutant, { document }: Unbroken): Noticing {
  const isOwn = (one: Case): boolean => operationsOf(one).includes(operationId)
  switch (change.at) {
    case 'reply':
      return (_, exchanges) =>
        exchanges.some(({ request, reply }) => reply !== undefined && change.change(request, reply) !== undefined)
    case 'document': {
      const [before, after] = [decisionsOf(document), decisionsOf(change.alter(document))]
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

/** How a service that runs on a document decodes a request, and whether it accepts it: what a constraint decides. */
function decisionsOf(document: JsonObject): (request: CaseRequest) => string {
  const edge = createEdge(loadDocument(document))
  return ({ method, target, headers, body = '' }) => {
    const { operation, path } = edge.match(method, target)
    if (operation === undefined) return 'unknown'
    const bytes = typeof body === 'string' ? Buffer.from(body) : body
    const decoded = operation.decode({ method, target, headers, body: bytes }, path)
    if (decoded instanceof Promise) return 'multipart'
    const { request, problem } = decoded
    if (problem !== undefined) return problem.kind
    const found: Diagnostic[] = []
    return JSON.stringify([operation.accepts(request, found), request])
  }
}

/** Whether a hint is in a name, and ends with it or before its next part. One with `*` ends with it. */
export function isAt(name: string, hint: string): boolean {
  if (hint.includes('*')) return fitsGlob(name, `*${hint}`)
  const at = name.indexOf(hint)
  const next = name[at + hint.length]
  return at !== -1 && (hint.endsWith('/') || next === undefined || next === '/' || next === '.')
}
