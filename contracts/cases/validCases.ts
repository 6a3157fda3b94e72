import { isRecord } from '../../specs/openapi/index.ts'
import type { Media, Operation } from '../document/contract.ts'
import { responseFor, successesOf } from '../document/responses.ts'
import type { Case } from '../model/case.ts'
import type { Parts } from '../request/parts.ts'
import { requestSchema } from '../request/requestSchema.ts'
import { flatten } from '../schema/flatten.ts'
import { sampleValue } from '../values/sampleValue.ts'
import { withUniqueMembers } from '../values/uniqueMembers.ts'
import { edgeCases } from './edgeCases.ts'
import { isDocumented } from './isDocumented.ts'
import { type DeriveContext, newCase, planned, stepsOf } from './newCase.ts'
import { stepOf } from './stepOf.ts'

/** Requests that must be accepted: documented examples, the smallest, the largest, and one at each bound of the schema. */
export function validCases(context: DeriveContext, operation: Operation): Case[] {
  const media: readonly (Media | undefined)[] = operation.body === undefined ? [undefined] : operation.body.media
  return [
    ...media.flatMap((one, at) => {
      const mark = at === 0 || one === undefined ? '' : `${one.type}/`
      return [
        ...exampleCases(context, operation, one, mark),
        ...sizeCases(context, operation, one, mark),
        ...edgeCases(context, operation, one, mark),
      ]
    }),
    ...acceptCases(context, operation),
    ...keyCases(context, operation),
  ]
}

function exampleCases(context: DeriveContext, operation: Operation, media: Media | undefined, mark: string): Case[] {
  const names: (string | undefined)[] = [...(media?.examples.keys() ?? [])]
  if (names.length === 0) names.push(undefined)
  return names.flatMap((example) =>
    newCase(context, operation, 'valid', `${mark}example${example === undefined ? '' : `.${example}`}`, (random) => {
      const options = { media, ...(example !== undefined && { example }) }
      const { before, last } = planned(context, operation, random, {}, options)
      const isShown = isDocumented(operation, media, before.length > 0)
      const statuses = isShown ? statusesFor(operation, example) : undefined
      const expect = { ...(statuses !== undefined && { statuses }), repeatable: operation.method === 'GET' }
      return stepsOf(context, before, { ...last, expect })
    }),
  )
}

/** The success whose reply has an example of the same name, or any success. */
function statusesFor(operation: Operation, example: string | undefined): readonly number[] {
  const same = operation.responses.filter(
    ({ key, media }) =>
      key.startsWith('2') && media.some(({ examples }) => example !== undefined && examples.has(example)),
  )
  const statuses = same.map(({ key }) => Number(key)).filter((status) => status > 0)
  return statuses.length > 0 ? statuses : successesOf(operation)
}

function sizeCases(context: DeriveContext, operation: Operation, media: Media | undefined, mark: string): Case[] {
  const root = context.planner.contract.source
  const isValid = context.check(requestSchema(operation, media))
  const cases: Case[] = []
  if (media !== undefined) {
    cases.push(
      ...newCase(context, operation, 'valid', `${mark}minimal`, (random) => {
        const { before, last } = planned(context, operation, random, {}, { media })
        if (!operation.body?.required)
          return stepsOf(context, before, last, { change: ({ body: _body, ...parts }) => parts })
        const change = (parts: Parts): Parts => ({ ...parts, body: pruned(root, media.schema, parts.body) })
        return isValid(change(last.parts([]))).length === 0 ? stepsOf(context, before, last, { change }) : undefined
      }),
    )
  }
  if (media !== undefined || operation.parameters.some(({ required }) => !required))
    cases.push(
      ...newCase(context, operation, 'valid', `${mark}maximal`, (random) => {
        const { before, last } = planned(context, operation, random, {}, { media, all: true })
        const drawn = media === undefined ? undefined : sampleValue(media.schema, { root, random, size: 'maximal' })
        const full = withUniqueMembers(root, media, drawn, random)
        const bodies = [overlaid(full, last.parts([]).body), full, last.parts([]).body]
        const body = bodies.find((one) => isValid({ ...last.parts([]), body: one }).length === 0)
        if (media === undefined) return stepsOf(context, before, last)
        return body === undefined
          ? undefined
          : stepsOf(context, before, last, { change: (parts) => ({ ...parts, body }) })
      }),
    )
  return cases
}

/** A value without its optional members. */
function pruned(root: unknown, schema: unknown, value: unknown): unknown {
  const { properties, required, items } = flatten(root, schema)
  if (Array.isArray(value)) return value.map((item) => pruned(root, items, item))
  if (!isRecord(value) || !isRecord(properties)) return value
  const needed: readonly unknown[] = Array.isArray(required) ? required : []
  const kept = Object.entries(value).filter(([name]) => needed.includes(name))
  return Object.fromEntries(kept.map(([name, inner]) => [name, pruned(root, properties[name], inner)]))
}

/** A generated value with documented members over it. */
function overlaid(drawn: unknown, documented: unknown): unknown {
  if (!isRecord(drawn) || !isRecord(documented)) return documented ?? drawn
  const merged: Record<string, unknown> = { ...drawn }
  for (const [name, value] of Object.entries(documented)) merged[name] = overlaid(drawn[name], value)
  return merged
}

/** Requests each further media type of the success by `Accept`. */
function acceptCases(context: DeriveContext, operation: Operation): Case[] {
  const [, ...others] = operation.responses.find(({ key }) => key.startsWith('2'))?.media ?? []
  return others.flatMap(({ type }) =>
    newCase(context, operation, 'valid', `accept/${type.replace('/', '.')}`, (random) => {
      const { before, last } = planned(context, operation, random, {})
      return { steps: [...before.map((step) => stepOf(step)), stepOf(last, { encoding: { accept: type } })] }
    }),
  )
}

/** A repeated request with the same idempotency key must get the same reply. */
function keyCases(context: DeriveContext, operation: Operation): Case[] {
  const key = operation.parameters.find((parameter) => parameter.in === 'header' && /idempotency/i.test(parameter.name))
  if (key === undefined || responseFor(operation, successesOf(operation)[0] ?? 200) === undefined) return []
  return newCase(context, operation, 'valid', `header.${key.name}/repeated`, (random) => {
    const { before, last } = planned(context, operation, random, { repeatable: true })
    const keyed = (parts: Parts): Parts => ({ ...parts, header: { ...parts.header, [key.name]: random.stamp } })
    return stepsOf(context, before, last, { change: keyed })
  })
}
