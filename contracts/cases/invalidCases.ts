import type { Case, CaseRequest, Expectation } from '../case.ts'
import type { Operation } from '../document/contract.ts'
import { responseFor } from '../document/documents.ts'
import { type Encoding, isForm, isJson } from './request/encodeRequest.ts'
import { asParts, type Parts } from './request/parts.ts'
import { placedAt } from './request/place.ts'
import { baseFor, stageOf } from './staging.ts'
import { faults } from './values/faults.ts'
import { flatten } from './values/flatten.ts'
import { numberBounds } from './values/sampleValue.ts'
import { typesOf } from './values/typesOf.ts'
import { newCase, planned, stepsOf, type Workshop } from './workshop.ts'

const refused: Expectation = { refused: true, changesNothing: true }

/** Requests with exactly one fault each. */
export function invalidCases(workshop: Workshop, operation: Operation): Case[] {
  return [
    ...schemaFaults(workshop, operation),
    ...unknownThings(workshop, operation),
    ...bodyFaults(workshop, operation),
    ...routeFaults(workshop, operation),
  ]
}

/** Each word of the request's schema broken once. What the schema takes after all is no fault. */
function schemaFaults(workshop: Workshop, operation: Operation): Case[] {
  const { planner, check } = workshop
  const media = operation.body?.media[0]
  const dice = planner.roll(`${planner.contract.name}/${operation.id}`)
  const stage = stageOf(planner, check, operation, media, dice)
  const sample = { root: planner.contract.source, dice, size: 'minimal' } as const
  return stage.locations.flatMap((location) => {
    const base = baseFor(stage, location)
    if (base === undefined) return []
    return faults(location, sample).flatMap(({ label, apply }) => {
      const change = (parts: Parts): Parts => asParts(apply(location.stage(parts)))
      if (stage.isValid(change(base.parts))) return []
      const name = location.label === '' ? label : `${location.label}/${label}`
      return newCase(workshop, operation, 'invalid', name, (own) => {
        const { before, last } = planned(workshop, operation, own, refused, { media, example: base.example })
        return stepsOf(workshop, before, last, { change })
      })
    })
  })
}

/** An id of the right form that nothing has. */
function unknownThings(workshop: Workshop, operation: Operation): Case[] {
  if (responseFor(operation, 404)?.key !== '404') return []
  const { planner } = workshop
  return operation.parameters.flatMap((parameter) => {
    const schema = flatten(planner.contract.source, parameter.schema)
    if (parameter.in !== 'path' || 'enum' in schema || 'pattern' in schema) return []
    return newCase(workshop, operation, 'invalid', `path.${parameter.name}/unknown`, (dice) => {
      const { before, last } = planned(workshop, operation, dice, refused)
      const whole = typesOf(schema).includes('integer')
      const { low = 1, high = 2_000_000_000 } = numberBounds(schema, whole)
      const uuid = `${dice.stamp.slice(0, 8)}-${dice.stamp.slice(8)}-4fff-8fff-${dice.stamp}`
      const text = schema['format'] === 'uuid' ? uuid : `unknown-${dice.stamp}`
      const value = whole ? dice.between(Math.max(low, Math.ceil(high / 2)), high) : text
      const change = (parts: Parts): Parts => asParts(placedAt(parts, ['path', parameter.name], value))
      return stepsOf(workshop, before, last, { change })
    })
  })
}

function bodyFaults(workshop: Workshop, operation: Operation): Case[] {
  const type = operation.body?.media[0]?.type
  if (type === undefined) return []
  const raw = isJson(type) ? '{"railyard":' : isForm(type) ? 'railyard=%zz' : undefined
  return [
    ...(raw === undefined ? [] : oneFault(workshop, operation, 'body/malformed', { encoding: { raw } })),
    ...oneFault(workshop, operation, 'body/mediaType', {
      encoding: { type: 'application/x-railyard', raw: 'railyard' },
    }),
  ]
}

const otherMethods = ['PATCH', 'DELETE', 'PUT', 'POST', 'GET']

function routeFaults(workshop: Workshop, operation: Operation): Case[] {
  const { operations } = workshop.planner.contract
  const known = operations.filter(({ path }) => path === operation.path).map(({ method }) => method)
  const method = otherMethods.find((one) => !known.includes(one))
  const nowhere = (request: CaseRequest): CaseRequest => {
    const [path = '', query] = request.target.split('?')
    return { ...request, target: `${path.replace(/\/$/, '')}/unheard/of/here${query === undefined ? '' : `?${query}`}` }
  }
  const unknown: Expectation = { statuses: [404], undocumented: true, changesNothing: true }
  const notAllowed: Expectation = { statuses: [404, 405, 501], undocumented: true, changesNothing: true }
  return [
    ...oneFault(workshop, operation, 'path/unknown', { rewrite: nowhere }, unknown),
    ...(method === undefined
      ? []
      : oneFault(workshop, operation, 'method/wrong', { rewrite: (request) => ({ ...request, method }) }, notAllowed)),
  ]
}

function oneFault(
  workshop: Workshop,
  operation: Operation,
  label: string,
  fault: { encoding?: Encoding; rewrite?: (request: CaseRequest) => CaseRequest },
  expect: Expectation = refused,
): Case[] {
  return newCase(workshop, operation, 'invalid', label, (dice) => {
    const { before, last } = planned(workshop, operation, dice, expect)
    return stepsOf(workshop, before, last, fault)
  })
}
