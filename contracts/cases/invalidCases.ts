import type { Operation } from '../document/contract.ts'
import { isForm, isJson } from '../document/mediaType.ts'
import { responseFor } from '../document/responses.ts'
import type { Case, CaseRequest, Expectation } from '../model/case.ts'
import type { Encoding } from '../request/encodeRequest.ts'
import { asParts, type Parts, placedAt } from '../request/parts.ts'
import { flatten } from '../schema/flatten.ts'
import { typesOf } from '../schema/typesOf.ts'
import { faults } from '../values/faults.ts'
import { numberBounds } from '../values/sampleValue.ts'
import { type DeriveContext, newCase, planned, stepsOf } from './newCase.ts'
import { baseFor, requestSetup } from './requestSetup.ts'
import { schemaRefusal } from './schemaRefusal.ts'

const refused: Expectation = { refused: true, changesNothing: true }

/** Requests with exactly one fault each. */
export function invalidCases(context: DeriveContext, operation: Operation): Case[] {
  return [
    ...schemaFaults(context, operation),
    ...unknownThings(context, operation),
    ...bodyFaults(context, operation),
    ...routeFaults(context, operation),
  ]
}

/** Breaks each keyword of the request's schema once. A broken request that the schema still allows is no case. */
function schemaFaults(context: DeriveContext, operation: Operation): Case[] {
  const media = operation.body?.media[0]
  const setup = requestSetup(context, operation, media)
  return setup.locations.flatMap((location) => {
    const base = baseFor(setup, location)
    if (base === undefined) return []
    return faults(location, setup.sample).flatMap(({ label, apply }) => {
      const change = (parts: Parts): Parts => asParts(apply(location.prepare(parts)))
      const broken = change(base.parts)
      const [error] = setup.errorsOf(broken)
      if (error === undefined) return []
      const refusal = schemaRefusal(operation, media, broken, error)
      const name = location.label === '' ? label : `${location.label}/${label}`
      return newCase(context, operation, 'invalid', name, (random) => {
        const { before, last } = planned(context, operation, random, refused, { media, example: base.example })
        return { ...stepsOf(context, before, last, { change }), ...(refusal !== undefined && { refusal }) }
      })
    })
  })
}

/** Well-formed ids of nothing that exists. */
function unknownThings(context: DeriveContext, operation: Operation): Case[] {
  if (responseFor(operation, 404)?.key !== '404') return []
  const { planner } = context
  return operation.parameters.flatMap((parameter) => {
    const schema = flatten(planner.contract.source, parameter.schema)
    if (parameter.in !== 'path' || 'enum' in schema || 'pattern' in schema) return []
    return newCase(context, operation, 'invalid', `path.${parameter.name}/unknown`, (random) => {
      const { before, last } = planned(context, operation, random, refused)
      const whole = typesOf(schema).includes('integer')
      const { low = 1, high = 2_000_000_000 } = numberBounds(schema, whole)
      const uuid = `${random.stamp.slice(0, 8)}-${random.stamp.slice(8)}-4fff-8fff-${random.stamp}`
      const text = schema['format'] === 'uuid' ? uuid : `unknown-${random.stamp}`
      const value = whole ? random.between(Math.max(low, Math.ceil(high / 2)), high) : text
      const change = (parts: Parts): Parts => asParts(placedAt(parts, ['path', parameter.name], value))
      const refusal = { message: `nothing has the ${parameter.name} ${value}`, pointer: operation.pointer }
      return { ...stepsOf(context, before, last, { change }), refusal }
    })
  })
}

function bodyFaults(context: DeriveContext, operation: Operation): Case[] {
  const type = operation.body?.media[0]?.type
  if (type === undefined) return []
  const raw = isJson(type) ? '{"railyard":' : isForm(type) ? 'railyard=%zz' : undefined
  return [
    ...(raw === undefined
      ? []
      : oneFault(context, operation, 'body/malformed', { encoding: { raw }, why: `the body is malformed ${type}` })),
    ...tooLarge(context, operation),
    ...oneFault(context, operation, 'body/mediaType', {
      encoding: { type: 'application/x-railyard', raw: 'railyard' },
      why: `the media type application/x-railyard is not documented`,
    }),
  ]
}

const otherMethods = ['PATCH', 'DELETE', 'PUT', 'POST', 'GET']

function routeFaults(context: DeriveContext, operation: Operation): Case[] {
  const { operations } = context.planner.contract
  const known = operations.filter(({ path }) => path === operation.path).map(({ method }) => method)
  const method = otherMethods.find((one) => !known.includes(one))
  const nowhere = (request: CaseRequest): CaseRequest => {
    const [path = '', query] = request.target.split('?')
    return { ...request, target: `${path.replace(/\/$/, '')}/unheard/of/here${query === undefined ? '' : `?${query}`}` }
  }
  const unknown: Expectation = { statuses: [404], undocumented: true, changesNothing: true }
  const notAllowed: Expectation = { statuses: [404, 405, 501], undocumented: true, changesNothing: true }
  return [
    ...oneFault(context, operation, 'path/unknown', { rewrite: nowhere, why: 'no operation has this path' }, unknown),
    ...(method === undefined
      ? []
      : oneFault(
          context,
          operation,
          'method/wrong',
          { rewrite: (request) => ({ ...request, method }), why: `no operation has the method ${method} at this path` },
          notAllowed,
        )),
  ]
}

/** A good body that is filled up with spaces until it is larger than the document's limit. */
function tooLarge(context: DeriveContext, operation: Operation): Case[] {
  const response = responseFor(operation, 413)
  if (response?.bodyLimit === undefined) return []
  const padding = ' '.repeat(response.bodyLimit)
  const rewrite = (request: CaseRequest): CaseRequest => ({ ...request, body: `${request.body}${padding}` })
  const why = `the body has more than ${response.bodyLimit} bytes`
  return oneFault(context, operation, 'body/size', { rewrite, why }, { statuses: [413], changesNothing: true })
}

function oneFault(
  context: DeriveContext,
  operation: Operation,
  label: string,
  { why, ...fault }: { encoding?: Encoding; rewrite?: (request: CaseRequest) => CaseRequest; why: string },
  expect: Expectation = refused,
): Case[] {
  return newCase(context, operation, 'invalid', label, (random) => {
    const { before, last } = planned(context, operation, random, expect)
    return { ...stepsOf(context, before, last, fault), refusal: { message: why, pointer: operation.pointer } }
  })
}
