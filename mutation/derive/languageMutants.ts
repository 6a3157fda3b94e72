import type { Operation } from '../../contracts/index.ts'
import type { WireRequest } from '../../specs/openapi/index.ts'
import type { Mutant } from '../mutant.ts'
import { type Answering, answering, type DeriveContext } from './deriveContext.ts'
import { queryOf, withHeader } from './wire.ts'

const header = 'accept-language'

/** The requested language dropped, always or beside a filter; said but not spoken; weights not read. */
export function languageMutants(context: DeriveContext, operation: Operation): Mutant[] {
  const accept = operation.parameters.find(({ in: place, name }) => place === 'header' && name.toLowerCase() === header)
  const isTold = operation.responses.some(
    ({ key, headers }) => key.startsWith('2') && headers.some((name) => /^content-language$/i.test(name)),
  )
  if (operation.method !== 'GET' || accept === undefined || !isTold) return []
  const filters = operation.parameters.filter(({ filter }) => filter !== undefined)
  const mutant = (label: string, answer: Answering, hint = 'law/language'): Mutant =>
    answering(context, operation, { kind: 'language-dropped', label, hint }, answer)
  return [
    mutant(
      'always',
      asking(() => undefined),
    ),
    ...(filters.length < 2
      ? []
      : [
          mutant(
            'beside-filter',
            asking((asked, request) => (filters.some(({ name }) => queryOf(request).has(name)) ? undefined : asked)),
            'law/list/allFilters',
          ),
        ]),
    ...(operation.translated === undefined ? [] : [mutant('told-only', toldOnly)]),
    ...(accept.languages.length < 2
      ? []
      : [
          mutant(
            'weights',
            asking((asked) => asked.split(/[;,]/)[0]),
          ),
        ]),
  ]
}

/** Asks for another language than the request does. */
function asking(change: (asked: string, request: WireRequest) => string | undefined): Answering {
  return (respond) => (request) => {
    const { [header]: asked } = request.headers
    return typeof asked === 'string' ? respond(withHeader(request, header, change(asked, request))) : respond(request)
  }
}

/** The headers name the requested language, and the texts are in the usual one. */
const toldOnly: Answering = (respond) => async (request) => {
  const reply = await respond(request)
  const { body } = await respond(withHeader(request, header, undefined))
  return { ...reply, body }
}
