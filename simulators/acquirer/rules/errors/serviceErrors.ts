import type { Problem, Reply, WireRequest } from '../../../../specs/openapi/index.ts'
import { errors } from '../../data/errors.generated.ts'
import { isForAcs } from '../access/caller.ts'
import { noChallengePage } from '../challenges/challengePage.ts'
import { type ErrorKey, refusal } from './refusal.ts'

const errorsOfProblems: Readonly<Record<Exclude<Problem['kind'], 'callerForeign'>, ErrorKey>> = {
  pathUnknown: 'notFound',
  methodNotAllowed: 'notFound',
  unauthenticated: 'unauthorised',
  headersMalformed: 'requestInvalid',
  mediaTypeUnsupported: 'requestInvalid',
  bodyTooLarge: 'requestInvalid',
  bodyMalformed: 'requestInvalid',
  invalid: 'requestInvalid',
  replyUndocumented: 'internalError',
  crashed: 'internalError',
}

/** The provider's reply to a problem that the pipeline found before or after an operation; browsers get a page. @see docs/acquirer.md#errors */
export function refuse(problem: Problem, request: WireRequest): Reply {
  const { kind } = problem
  if (kind === 'callerForeign') return { status: 403, body: { error: { code: 'forbidden', message: problem.detail } } }
  const key = errorsOfProblems[kind]
  if (isForAcs(request) && (key === 'unauthorised' || key === 'requestInvalid')) return noChallengePage()
  const reply = refusal(key)
  if (kind === 'unauthenticated') return { ...reply, headers: { 'WWW-Authenticate': 'Bearer' } }
  return kind === 'invalid' ? explained(reply, problem) : reply
}

/** Names the first part of the request that is wrong. The value stays out: it may be the number of a card. */
function explained(reply: ReturnType<typeof refusal>, { diagnostics }: Extract<Problem, { kind: 'invalid' }>): Reply {
  const [first] = diagnostics
  if (first === undefined) return reply
  return { ...reply, body: { error: { code: 'requestInvalid', message: first.message } } }
}

const errorKeys = Object.keys(errors).filter(isErrorKey)

/** The error reply for a fault rule, by name in the table; `undefined` if there is none. */
export function namedError(name: string | number): Reply | undefined {
  const key = errorKeys.find((candidate) => candidate === name)
  return key === undefined ? undefined : refusal(key)
}

function isErrorKey(name: string): name is ErrorKey {
  return Object.hasOwn(errors, name)
}
