import { isDeepStrictEqual } from 'node:util'
import { atPointer } from '../../../specs/formats/pointer.ts'
import { isRecord } from '../../../specs/openapi/index.ts'
import { idNames } from '../../cases/impliedWay.ts'
import type { DeriveContext } from '../../cases/newCase.ts'
import { isPlain, type Planner } from '../../cases/planner.ts'
import { type Planned, stepOf } from '../../cases/stepOf.ts'
import type { Operation } from '../../document/contract.ts'
import type { Step } from '../../model/case.ts'
import { type Flat, flatten } from '../../schema/flatten.ts'
import { typesOf } from '../../schema/typesOf.ts'
import type { Random } from '../../values/random.ts'
import { type Slicing, slicingOf } from '../lists/slicing.ts'
import { bodyOf } from '../replies/replyDifference.ts'

/** A GET that shows what another operation wrote. */
export interface Reader {
  readonly operation: Operation
  /** Whether it shows a list that contains it, and not the thing itself. */
  readonly isList: boolean
  /** How the list is divided, if it is. */
  readonly slicing: Slicing | undefined
  /** Whether its request is known before the write has been answered. */
  readonly isKnownBefore: boolean
  /** Its request after the steps of the write, the last of which is the write. */
  step(written: readonly Planned[], random: Random): Step
}

/** The GETs that show what an operation wrote, in the form of its reply: along its links, and by their paths. */
export function readersOf(context: DeriveContext, write: Operation): Reader[] {
  const { planner } = context
  const found = [...linkedReaders(planner, write), ...pathReaders(planner, write)].filter(({ operation, isList }) =>
    isSameForm(planner, write, operation, isList),
  )
  return found.filter(({ operation }, at) => {
    const same = found.filter((other) => other.operation === operation)
    return (same.find(({ isKnownBefore }) => isKnownBefore) ?? same[0]) === found[at]
  })
}

/** GETs to which a success of the operation links without conditions. */
function linkedReaders(planner: Planner, write: Operation): Reader[] {
  return planner.arrivals
    .filter(({ source, target, link }) => source === write && target.method === 'GET' && isPlain(link))
    .map(({ target, link }) => ({
      operation: target,
      ...{ isList: isListOf(planner, target), slicing: slicingOf(target, planner.contract.source) },
      isKnownBefore: !JSON.stringify(link.variation.parameters).includes('$response'),
      step: (written, random) =>
        stepOf({
          ...{ operation: target, media: undefined, expect: {} },
          parts: planner.following(link, written, planner.base(target, random), random),
        }),
    }))
}

/** The GET of the same path, of the collection around it, and of the member that a POST to it created. */
function pathReaders(planner: Planner, { method, path }: Operation): Reader[] {
  const around = path.slice(0, path.lastIndexOf('/'))
  return planner.contract.operations.flatMap((read): Reader[] => {
    if (read.method !== 'GET') return []
    const isList = isListOf(planner, read)
    const parameter = memberParameter(path, read.path)
    const isInPlace = read.path === path || (read.path === around && isList)
    if (method === 'POST' ? !(read.path === path && isList) && parameter === undefined : !isInPlace) return []
    const isKnownBefore = parameter === undefined
    const step: Reader['step'] = (written, random) => pathStep(planner, read, parameter, written, random)
    return [{ operation: read, isList, slicing: slicingOf(read, planner.contract.source), isKnownBefore, step }]
  })
}

/** The name of the last parameter of a path that is one segment longer than another. */
function memberParameter(path: string, longer: string): string | undefined {
  return longer.startsWith(`${path}/`) ? /^\{([^/]+)\}$/.exec(longer.slice(path.length + 1))?.[1] : undefined
}

function pathStep(
  planner: Planner,
  read: Operation,
  parameter: string | undefined,
  written: readonly Planned[],
  random: Random,
): Step {
  const base = planner.base(read, random)
  return stepOf({
    ...{ operation: read, media: undefined, expect: {} },
    parts: (replies) => {
      const path = { ...base.path, ...written.at(-1)?.parts(replies).path }
      const reply = replies[written.length - 1]
      const body = reply === undefined ? undefined : bodyOf(reply)
      const names = parameter === undefined ? [] : idNames(parameter)
      const id = names.map((name) => atPointer(body, `/${name}`)).find((value) => value !== undefined)
      return { ...base, path: parameter === undefined ? path : { ...path, [parameter]: id } }
    },
  })
}

/** Whether the read shows the schema of the write's reply; a PUT or PATCH of the same path does, or has no reply to compare. */
function isSameForm(planner: Planner, write: Operation, read: Operation, isList: boolean): boolean {
  const { source } = planner.contract
  const [said, shown] = [schemaOf(write), schemaOf(read)]
  if (!isList && write.path === read.path && write.method !== 'POST') return true
  const form = isList ? flatten(source, shown)['items'] : shown
  if (said === undefined || isDeepStrictEqual(said, form)) return said !== undefined
  const [one, other] = [flatten(source, said), flatten(source, form)]
  return isClosed(one) && isClosed(other) && (isWithin(source, one, other) || isWithin(source, other, one))
}

/** Whether an object has all that another one has, in the same forms, and more: what is shown once, such as a key, or in lists alone. */
function isWithin(source: unknown, small: Flat, large: Flat): boolean {
  const [names, all] = [requiredOf(small), requiredOf(large)]
  const isShared = (name: unknown): boolean =>
    all.includes(name) && isDeepStrictEqual(formOf(source, small, name), formOf(source, large, name))
  return names.length > 0 && names.every(isShared)
}

/** What the values of a member are like; what it means in one object or another is told apart from that. */
function formOf(source: unknown, { properties }: Flat, name: unknown): Flat {
  const { description: _, ...form } = flatten(source, isRecord(properties) ? properties[String(name)] : undefined)
  return form
}

function requiredOf({ required }: Flat): readonly unknown[] {
  return Array.isArray(required) ? required : []
}

function isClosed(schema: Flat): boolean {
  return schema['additionalProperties'] === false
}

export function isListOf({ contract }: Planner, read: Operation): boolean {
  return typesOf(flatten(contract.source, schemaOf(read))).includes('array')
}

/** The schema of an operation's first success. */
function schemaOf({ responses }: Operation): unknown {
  const schema = responses.find(({ key }) => key.startsWith('2'))?.media[0]?.schema
  return isRecord(schema) && Object.keys(schema).length === 0 ? undefined : schema
}
