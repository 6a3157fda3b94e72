import type { Exchange } from '../control/exchanges.ts'
import { statusOf } from './exchange.ts'

/** What is shown of all exchanges. Empty texts and absent members match everything. */
export interface Filter {
  readonly service: string
  /** Part of the operation's name, in lower case. */
  readonly operation: string
  /** `201`, `4xx`, or `none` for exchanges without an answer; the beginning of a status fits as well. */
  readonly status: string
  readonly kind: string
  /** Part of the target or of a body, in lower case. */
  readonly text: string
}

/** The names of the settings in the address that make a filter. */
export const filterNames = [
  'service',
  'operation',
  'status',
  'kind',
  'text',
] as const satisfies readonly (keyof Filter)[]

/** The filter that settings of the address describe. */
export function filterOf(settings: Readonly<Record<string, string>>): Filter {
  const { service = '', operation = '', status = '', kind = '', text = '' } = settings
  return {
    service,
    operation: operation.trim().toLowerCase(),
    status: status.trim().toLowerCase(),
    kind,
    text: text.toLowerCase(),
  }
}

/** The settings of a filter among all settings of the address. */
export function filterSettings(settings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(filterNames.map((name) => [name, settings[name] ?? '']))
}

export function isEmpty(filter: Filter): boolean {
  return filterNames.every((name) => filter[name] === '')
}

/** Whether a text can be the status of a filter. */
export function isStatus(text: string): boolean {
  return /^([1-5](\d{0,2}|x{1,2})|none|)$/i.test(text.trim())
}

export function fits(exchange: Exchange, filter: Filter): boolean {
  return (
    (filter.service === '' || exchange.service === filter.service) &&
    (filter.kind === '' || exchange.kind === filter.kind) &&
    (filter.operation === '' || (exchange.operationId ?? '').toLowerCase().includes(filter.operation)) &&
    (filter.status === '' || hasStatus(exchange, filter.status)) &&
    (filter.text === '' || hasText(exchange, filter.text))
  )
}

/** How many characters `fits` reads at most. */
export function searchedCharacters({ request, reply }: Exchange, { text }: Filter): number {
  return text === '' ? 0 : request.target.length + request.body.length + (reply?.body.length ?? 0)
}

function hasStatus(exchange: Exchange, wanted: string): boolean {
  const status = statusOf(exchange)
  if (wanted === 'none' || status === undefined) return wanted === 'none' && status === undefined
  return String(status).startsWith(wanted.replace(/x+$/, ''))
}

function hasText({ request, reply }: Exchange, text: string): boolean {
  return [request.target, request.body, reply?.body ?? ''].some((part) => part.toLowerCase().includes(text))
}
