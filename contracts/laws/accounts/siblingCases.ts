import { parsedJson } from '../../../specs/formats/json.ts'
import { isRecord } from '../../../specs/openapi/index.ts'
import { type DeriveContext, newCase } from '../../cases/newCase.ts'
import { requestSetup } from '../../cases/requestSetup.ts'
import { stepOf } from '../../cases/stepOf.ts'
import type { Operation } from '../../document/contract.ts'
import { successesOf } from '../../document/responses.ts'
import type { Case, LawFinding, Step, StepReply } from '../../model/case.ts'
import type { Random } from '../../values/random.ts'
import { differenceBetween } from './renaming.ts'

/**
 * What is written into one resource is not seen in another: a PUT or PATCH without any member answers the same in a new resource
 * after another one has got many members as before.
 */
export function siblingCases(context: DeriveContext, operation: Operation): Case[] {
  const { method, parameters, pointer } = operation
  const [media] = operation.body?.media ?? []
  const isWithin = parameters.some((parameter) => parameter.in === 'path')
  if ((method !== 'PUT' && method !== 'PATCH') || media === undefined || !isWithin) return []
  const setup = requestSetup(context, operation, media)
  const [base] = setup.bases
  const full: unknown = Object.assign({}, ...setup.bases.map(({ parts }) => parts.body).filter(isRecord))
  const isValid = (body: unknown): boolean => base !== undefined && setup.isValid({ ...base.parts, body })
  if (!isValid({}) || !isValid(full)) return []
  return newCase(context, operation, 'law', 'isolation/siblings', (random) => {
    const written = (name: string, body: unknown, from: number): Step[] =>
      writing(context, operation, context.planner.randomFor(`${random.stamp}/${name}`), body, from)
    const before = written('before', {}, 0)
    const between = written('between', widened(full, random.stamp, isValid), before.length)
    const after = written('after', {}, before.length + between.length)
    if (before.length < 2) return undefined
    const check = (replies: readonly StepReply[]): LawFinding[] => sameAs(replies[before.length - 1], replies.at(-1))
    return { steps: [...before, ...between, ...after], law: { pointer, check } }
  })
}

/** The steps that make a resource and write a body into it, which see the replies from the index `from` on alone. */
function writing(
  { planner }: DeriveContext,
  operation: Operation,
  random: Random,
  body: unknown,
  from: number,
): Step[] {
  const { before, parts } = planner.prepared(operation, random)
  const expect = { statuses: successesOf(operation) }
  const last = stepOf(
    { operation, media: operation.body?.media[0], parts, expect },
    { change: (asked) => ({ ...asked, body }) },
  )
  return [...before.map((step) => stepOf(step)), last].map((step) => ({
    ...step,
    request: (replies, receiver) => step.request(replies.slice(from), receiver),
  }))
}

/** The body with an entry of its own in each map: earlier cases may have written the documented ones. */
function widened(full: unknown, stamp: string, isValid: (body: unknown) => boolean): unknown {
  if (!isRecord(full)) return full
  const wide = Object.entries(full).map(([key, value]) => {
    const [name, first] = (isRecord(value) ? Object.entries(value)[0] : undefined) ?? []
    const more = isRecord(value) && name !== undefined ? { ...value, [`${name}${stamp}`]: first } : value
    return [key, isValid({ ...full, [key]: more }) ? more : value]
  })
  return Object.fromEntries(wide)
}

function sameAs(before: StepReply | undefined, after: StepReply | undefined): LawFinding[] {
  if (before === undefined || after === undefined) return []
  const found = differenceBetween(parsedJson(before.body), parsedJson(after.body), new Map())
  if (found === undefined) return []
  const why = 'as it was before another resource was written'
  return [{ path: ['body', ...found.path], message: `${found.message} ${why}` }]
}
