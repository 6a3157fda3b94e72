import type { components } from '../specs/types/gateway.ts'
import type { Context } from './context.ts'
import { problems } from './problems.ts'
import { uuid } from './uuid.ts'

type Code = keyof typeof problems

export interface Refusal<Each extends Code> {
  readonly status: (typeof problems)[Each]['status']
  readonly contentType: 'application/problem+json'
  readonly headers: Readonly<Record<string, string>>
  readonly body: components['schemas']['Problem']
}

export interface RefusalParts {
  readonly detail?: string
  /** What is wrong, field by field: `items.0.amount`. */
  readonly errors?: Record<string, string[]>
  readonly headers?: Readonly<Record<string, string>>
}

/** A refusal as a reply (RFC 9457), by its row in the table of problems. */
export function refusal<Each extends Code>(
  { random, instance }: Pick<Context, 'random' | 'instance'>,
  code: Each,
  { detail, errors, headers = {} }: RefusalParts = {},
): Refusal<Each> {
  const { status, title, detail: usual } = problems[code]
  const body = { type: 'about:blank', title, status, detail: detail ?? usual, instance, code, traceId: uuid(random) }
  const shown = errors === undefined ? body : { ...body, errors }
  return { status, contentType: 'application/problem+json', headers, body: shown }
}
