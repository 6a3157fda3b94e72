import { whatMatters } from './matters.ts'
import { remedy } from './remedy.ts'

/** An exchange of a journal, as the kernel or the control plane gives it. */
export interface LoggedExchange {
  readonly at: number | string
  readonly service: string
  readonly kind: 'request' | 'callback'
  readonly operationId: string | null
  readonly request: Message & { readonly method: string; readonly target: string }
  readonly reply: (Message & { readonly status: number }) | null
  readonly error?: string | undefined
  readonly retryAt?: number | string | undefined
  readonly fault?: number | undefined
  readonly nearMiss?: readonly string[] | undefined
}

interface Message {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

/** A line of the log as data: what `--log json` writes. It has no bodies and no headers, so no credentials. */
export interface LogLine {
  /** Real time. Absent where it is not known. */
  readonly time?: string
  readonly world?: string
  /** The time of the world. */
  readonly at?: string
  readonly kind: 'request' | 'callback' | 'opened' | 'notice'
  readonly service?: string
  readonly operation?: string
  readonly method?: string
  readonly target?: string
  readonly status?: number
  readonly error?: string
  /** Real milliseconds. */
  readonly took?: number
  /** Statuses, ids, amounts and error messages. */
  readonly what?: readonly string[]
  /** What went wrong and what to do about it. */
  readonly hints?: readonly string[]
}

/** The line of an exchange. */
export function exchangeLine(
  world: string,
  entry: LoggedExchange,
  { time, took }: { readonly time?: string; readonly took?: number | undefined } = {},
): LogLine {
  const { service, kind, operationId, request, reply, error } = entry
  const told = kind === 'callback' ? request : reply
  const matter = told === null ? [] : whatMatters(service, told.body, String(told.headers['content-type'] ?? ''))
  const what = entry.fault === undefined ? matter : [...matter, `fault ${entry.fault}`]
  // A request with an error has a reply that its client did not get.
  const answered = kind === 'callback' || error === undefined ? reply : null
  const hints = [...(entry.nearMiss ?? []), ...callbackHints(entry)]
  return {
    ...(time !== undefined && { time }),
    ...{ world, at: textOf(entry.at), kind, service },
    ...(operationId !== null && { operation: operationId }),
    ...{ method: request.method, target: targetOf(entry) },
    ...(answered !== null && { status: answered.status }),
    ...(error !== undefined && { error }),
    ...(took !== undefined && { took }),
    ...(what.length > 0 && { what }),
    ...(hints.length > 0 && { hints }),
  }
}

/** Whether a line tells of something that did not work. */
export function isFailure({ status = 0, error, kind }: LogLine): boolean {
  return status >= 400 || error !== undefined || (kind === 'callback' && (status < 200 || status >= 300))
}

function callbackHints({ kind, request, reply, error, retryAt }: LoggedExchange): readonly string[] {
  if (kind !== 'callback') return []
  const status = reply?.status ?? 0
  const failed = error !== undefined || status < 200 || status >= 300
  if (!failed) return []
  const again = retryAt === undefined ? 'it is not sent again' : `it is sent again at ${textOf(retryAt)}`
  return [`${remedy(request.target, { error, status })}; ${again}`]
}

/** A callback URL without secrets. Of a request without operation the path alone, since its query may have credentials of any service. */
function targetOf({ kind, operationId, request: { target } }: LoggedExchange): string {
  if (kind === 'callback') return withoutSecrets(target)
  return operationId === null ? target.replace(/\?.*$/s, '') : target
}

/** A URL or path without long segments and without values of its query: a receiver may know its provider by them. */
export function withoutSecrets(url: string): string {
  return withoutQuery(url).replaceAll(/(?<=\/)[\w~-]{24,}(?=[/?#]|$)/g, '…')
}

/** A URL or path whose query has its names alone: `/hook?token=…`. */
export function withoutQuery(url: string): string {
  return url.replace(/\?([^#]*)/, (_, query: string) => `?${query.replaceAll(/([^&=]*)(=?)[^&]*/g, maskedPair)}`)
}

function maskedPair(pair: string, name: string, equals: string): string {
  if (pair === '') return ''
  return equals === '' ? '…' : `${name}=…`
}

function textOf(moment: number | string): string {
  return typeof moment === 'string' ? moment : new Date(moment).toISOString()
}

/** Whether data of the control plane are an exchange of a journal. */
export function isLoggedExchange(data: unknown): data is LoggedExchange {
  return typeof data === 'object' && data !== null && 'request' in data && 'reply' in data && 'operationId' in data
}
