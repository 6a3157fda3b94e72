import type { Diagnostic, Problem, Reply } from '../../../../specs/openapi/index.ts'
import { errors } from '../../data/errors.generated.ts'
import { settings } from '../../data/settings.generated.ts'
import { type ErrorKey, refusal } from './refusal.ts'

const errorsOfProblems: Readonly<Record<Exclude<Problem['kind'], 'callerForeign'>, ErrorKey>> = {
  pathUnknown: 'resourceNotFound',
  methodNotAllowed: 'resourceNotFound',
  unauthenticated: 'unauthorized',
  headersMalformed: 'badRequest',
  mediaTypeUnsupported: 'badRequest',
  bodyTooLarge: 'badRequest',
  bodyMalformed: 'badRequest',
  invalid: 'badRequest',
  replyUndocumented: 'unexpectedError',
  crashed: 'unexpectedError',
}

/** The provider's reply to a problem that the pipeline found before or after an operation. @see docs/dtone.md#errors */
export function refuse(problem: Problem): Reply {
  const { kind } = problem
  if (kind === 'callerForeign') return foreign(problem.detail)
  const reply = refusal(errorsOfProblems[kind])
  if (kind === 'invalid' && problem.diagnostics.some(isMalformedNumber)) {
    return { ...reply, body: { errors: reply.body.errors.map((error) => ({ ...error, message: numberInvalid })) } }
  }
  if (kind !== 'unauthenticated') return reply
  return { ...reply, headers: { 'WWW-Authenticate': `Basic realm="${settings.realm}"` } }
}

const numberInvalid = 'mobile_number is invalid'

/** A mobile number that is not in E.164, such as one without its plus sign. @see docs/dtone.md#errors */
function isMalformedNumber({ code, path }: Diagnostic): boolean {
  return path.at(-1) === 'mobile_number' && code !== 'required'
}

/** The provider has no such error: it stands in the form of the others. */
function foreign(detail: string): Reply {
  return { status: 403, body: { errors: [{ code: 1_000_403, message: `Forbidden: ${detail}` }] } }
}

const errorKeys = Object.keys(errors).filter(isErrorKey)

/** The error reply for a fault rule, by name in the table or by code; `undefined` if there is none. */
export function namedError(name: string | number): Reply | undefined {
  const key = errorKeys.find((candidate) => candidate === name || errors[candidate].code === name)
  return key === undefined ? undefined : refusal(key)
}

function isErrorKey(name: string): name is ErrorKey {
  return Object.hasOwn(errors, name)
}
