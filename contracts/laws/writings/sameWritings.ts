import { isRecord } from '../../../specs/openapi/index.ts'
import { type DeriveContext, newCase, planned } from '../../cases/newCase.ts'
import { requestSetup } from '../../cases/requestSetup.ts'
import { stepOf } from '../../cases/stepOf.ts'
import type { Operation } from '../../document/contract.ts'
import type { Case, LawFinding, StepReply } from '../../model/case.ts'
import { asParts, type Change, placedAt, valueAt } from '../../request/parts.ts'
import type { Location } from '../../values/locations.ts'
import { sameReply } from '../replies/replyDifference.ts'

/** Writings of one value that get the same answer: those of `x-same`, a UUID in capitals, and the texts that mean that it is absent. */
export function sameWritings(context: DeriveContext, operation: Operation): Case[] {
  const setup = requestSetup(context, operation, operation.body?.media[0])
  const changeTo =
    ({ path, prepare }: Location, writing: (value: unknown) => unknown): Change =>
    (parts) => {
      const prepared = prepare(parts)
      return asParts(placedAt(prepared, path, writing(valueAt(prepared, path))))
    }
  const absent = absentTexts(context, setup.locations)
  return setup.locations.flatMap((location) =>
    [...writingsOf(location, operation), ...absent(location)].flatMap(({ label, writings }) =>
      newCase(context, operation, 'law', `writing/${location.label}/${label}`, (random) => {
        const { before } = planned(context, operation, random, {})
        const sent = writings.map((writing, at) => {
          const own = at === 0 ? random : context.planner.randomFor(`${random.stamp}/${at}`)
          return stepOf(planned(context, operation, own, {}).last, { change: changeTo(location, writing) })
        })
        const first = before.length
        const check = (replies: readonly StepReply[]): LawFinding[] =>
          writings.flatMap((_, at) => sameAnswer(operation, replies[first], replies[first + at], first + at))
        return { steps: [...before.map((step) => stepOf(step)), ...sent], law: { pointer: operation.pointer, check } }
      }),
    ),
  )
}

interface Writings {
  readonly label: string
  readonly writings: readonly ((value: unknown) => unknown)[]
}

function writingsOf({ schema, path }: Location, { method }: Operation): Writings[] {
  const groups: unknown[] = Array.isArray(schema['x-same']) ? schema['x-same'] : []
  const named = groups.flatMap((group, at) =>
    Array.isArray(group) ? [{ label: `same.${at}`, writings: group.map((one: unknown) => () => one) }] : [],
  )
  const isId = schema['format'] === 'uuid' && path[0] === 'path' && method === 'GET'
  const capitals = { label: 'capitals', writings: [String, (value: unknown) => String(value).toUpperCase()] }
  return isId ? [...named, capitals] : named
}

/** The texts of the document's `x-absent`, beside none, for an optional query parameter, header or form field. */
function absentTexts({ planner }: DeriveContext, all: readonly Location[]): (location: Location) => Writings[] {
  const { 'x-absent': texts } = planner.contract.source
  if (!Array.isArray(texts)) return () => []
  const required = new Set(
    all.flatMap(({ path, schema }) => requiredNames(schema).map((name) => [...path, name].join('/'))),
  )
  const writings = [undefined, ...texts].map((text: unknown) => () => text)
  return ({ path, isText }) => {
    const isOptional = isText && path.length === 2 && !required.has(path.join('/'))
    return isOptional ? [{ label: 'absent', writings }] : []
  }
}

/** The members that a schema requires, always or on a condition. */
function requiredNames(schema: Location['schema']): string[] {
  return [schema, schema['then'], schema['else']].flatMap((part) =>
    isRecord(part) && Array.isArray(part['required']) ? part['required'].map(String) : [],
  )
}

/** Replies to a safe request are the same; of others, both are accepted or both refused. */
function sameAnswer(
  { method }: Operation,
  first: StepReply | undefined,
  other: StepReply | undefined,
  step: number,
): LawFinding[] {
  const why = 'the same value in another writing'
  if (method === 'GET') return sameReply(first, other, why, { step })
  if (first === undefined || other === undefined || first.status < 300 === other.status < 300) return []
  return [{ step, path: [], message: `${why}: answered with ${other.status}, not with ${first.status}` }]
}
