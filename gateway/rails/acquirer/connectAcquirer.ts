import { type JsonReader, parseJson } from '../../runtime/json.ts'
import type { WorkUnit } from '../../runtime/work.ts'
import type { CallRequest, CallResult } from '../httpCalls.ts'
import type { ProviderCalls } from '../providerCalls.ts'
import type { Absent, Acquirer, AcquirerAnswer, AcquirerOptions } from './acquirer.ts'
import { readAuthorisation } from './authorisation.ts'
import { refusals } from './data/refusals.generated.ts'

/** The acquirer over HTTP. @param notificationUrl where it tells of authorisations that have changed */
export function connectAcquirer(
  { url, key }: AcquirerOptions,
  notificationUrl: string,
  { pay, ask }: ProviderCalls,
): Acquirer {
  const headers = { authorization: `Bearer ${key}`, accept: 'application/json', 'content-type': 'application/json' }
  const get = (target: string): CallRequest => ({ method: 'GET', url: new URL(target, url).href, headers })
  const post = (target: string, body: object): CallRequest => ({
    ...{ method: 'POST', url: new URL(target, url).href, headers, body: JSON.stringify(body), pays: true },
  })
  const change = async (
    request: 'authorise' | 'authenticate' | 'capture',
    target: string,
    body: object,
    unit: WorkUnit,
  ): Promise<AcquirerAnswer> => answerOf(request, await pay(post(target, body), unit), authorisationIn)
  const of = (id: string, part: string): string => `/v1/authorisations/${encodeURIComponent(id)}/${part}`

  return {
    authorise: (request, unit) => change('authorise', '/v1/authorisations', { ...request, notificationUrl }, unit),
    async find(reference, unit) {
      const target = `/v1/authorisations?reference=${encodeURIComponent(reference)}`
      return answerOf('find', await ask(get(target), unit), (json) => {
        if (!json.isList) return undefined
        const [own] = json.list
        return own === undefined ? { kind: 'absent' } : authorisationIn(own)
      })
    },
    authenticate: (id, paRes, unit) => change('authenticate', of(id, 'authentication'), { paRes }, unit),
    capture: (id, capture, unit) => change('capture', of(id, 'captures'), capture, unit),
    async cancel(reference, unit) {
      return answerOf('cancel', await pay(post('/v1/cancellations', { reference }), unit), (json) => {
        if (json.at('reference').text !== reference) return undefined
        return json.at('authorisation').names.length === 0
          ? { kind: 'absent' }
          : authorisationIn(json.at('authorisation'))
      })
    },
  }
}

function authorisationIn(json: JsonReader): AcquirerAnswer | undefined {
  const authorisation = readAuthorisation(json)
  return authorisation && { kind: 'answered', authorisation }
}

/** What an answer says. Only errors that are documented for the request are refusals; an answer that cannot be read says nothing. */
function answerOf<Read extends AcquirerAnswer | Absent>(
  request: keyof Acquirer,
  result: CallResult,
  read: (json: JsonReader) => Read | undefined,
): Read | AcquirerAnswer {
  if (result.kind !== 'answered') return { kind: result.kind, reason: result.reason }
  const { status, text } = result
  const json = parseJson(text)
  const isSuccess = status === 200 || status === 201
  const answer = json !== undefined && isSuccess ? read(json) : undefined
  if (answer !== undefined) return answer
  const code = json?.at('error').at('code').text
  const known: Readonly<Record<number, readonly string[]>> = refusals[request]
  if (code !== undefined && known[status]?.includes(code)) return { kind: 'refused', code }
  return { kind: 'unanswered', reason: `status ${status} without a readable body` }
}
