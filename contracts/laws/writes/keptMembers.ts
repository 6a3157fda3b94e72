import { isDeepStrictEqual } from 'node:util'
import { pointerPart } from '../../../specs/formats/pointer.ts'
import { isRecord } from '../../../specs/openapi/index.ts'
import { type CaseBody, type DeriveContext, newCase, planned } from '../../cases/newCase.ts'
import { withReadsBefore } from '../../cases/readsBefore.ts'
import { requestSetup } from '../../cases/requestSetup.ts'
import { stepOf } from '../../cases/stepOf.ts'
import type { Operation } from '../../document/contract.ts'
import { successesOf } from '../../document/responses.ts'
import type { Case, LawFinding, Step, StepReply } from '../../model/case.ts'
import type { Change } from '../../request/parts.ts'
import type { Random } from '../../values/random.ts'
import { sampleValue } from '../../values/sampleValue.ts'
import { variants } from '../../values/variants.ts'
import { bodyOf, firstDifference, told } from '../replies/replyDifference.ts'
import { isEmpty, lostMembers, writtenBy } from './lostMembers.ts'
import { type Reader, readersOf } from './reader.ts'
import { keptDifference } from './sharedMembers.ts'

/** A PATCH, or another request with `x-keeps-absent`, changes the members that it has to what was sent, and no other. */
export function keptMembers(context: DeriveContext, operation: Operation): Case[] {
  const [media] = operation.body?.media ?? []
  if (!operation.keepsAbsent || media === undefined) return []
  const setup = requestSetup(context, operation, media)
  const readers = readersOf(context, operation).filter(({ isList }) => !isList)
  const reader = readers.find(({ isKnownBefore }) => isKnownBefore) ?? readers[0]
  const [base] = setup.bases
  const isDrawn = media.examples.size === 0
  const bodies = [
    ...(isDrawn ? [sampleValue(media.schema, { ...setup.sample, size: 'maximal' })] : []),
    ...setup.bases.map(({ parts }) => parts.body),
  ].filter(isRecord)
  if (base === undefined) return []
  const isValid = (body: unknown): boolean => setup.isValid({ ...base.parts, body })
  const all: Readonly<Record<string, unknown>> = Object.assign({}, ...bodies)
  const full = isValid(all) ? all : (bodies[0] ?? {})
  const members = setup.locations
    .filter(({ path }) => path.length === 2 && path[0] === 'body')
    .map((location): Member => {
      const name = String(location.path[1])
      const drawn = variants(location, setup.sample).map(({ value }) => value)
      const sample = sampleValue(location.schema, setup.sample)
      // Drawn values of a member that may be refused need not exist in the service; its example does.
      const values = location.schema['x-refusable'] === undefined ? [...drawn, sample] : [sample, ...drawn]
      // A member is filled before a request leaves it out: one that is null has nothing to lose.
      const others = values
        .filter((value) => !isDeepStrictEqual(value, full[name]))
        .toSorted((one, other) => Number(isEmpty(one)) - Number(isEmpty(other)))
      return {
        ...{ name, label: location.label },
        partial: others.map((value) => ({ [name]: value })).find(isValid),
        added: name in full ? undefined : others.map((value) => ({ ...full, [name]: value })).find(isValid),
      }
    })
  const write = { context, operation, reader, full, isDrawn }
  return members.flatMap(({ name, label, partial, added }) => {
    const other = members.find((one) => one.name !== name && one.partial !== undefined)?.partial
    return [
      ...(partial === undefined || Object.keys(full).every((key) => key === name)
        ? []
        : newCase(context, operation, 'law', `kept/${label}`, (random) => keptCase({ ...write, partial }, random))),
      ...(added === undefined || other === undefined
        ? []
        : newCase(context, operation, 'law', `kept/added/${label}`, (random) =>
            keptCase({ ...write, full: added, isDrawn: true, partial: other }, random),
          )),
    ]
  })
}

/** A member of the body that a request can have alone. */
interface Member {
  readonly name: string
  readonly label: string
  /** The member alone, with another value than in the examples; undefined if no such request is valid. */
  readonly partial: Readonly<Record<string, unknown>> | undefined
  /** The members of the examples and this one, if none of them has it. */
  readonly added: Readonly<Record<string, unknown>> | undefined
}

interface PartialWrite {
  readonly context: DeriveContext
  readonly operation: Operation
  readonly reader: Reader | undefined
  /** Sets as many members as the examples do, or all if there is no example. */
  readonly full: unknown
  /** There is no example of it, so the service may refuse what is sent. */
  readonly isDrawn: boolean
  /** Sets one of them. */
  readonly partial: Readonly<Record<string, unknown>>
}

/** Sets many members after a look at what was there, then one to another value, and compares all: as the GET shows them, or the replies if there is none. */
function keptCase({ context, operation, reader, full, partial, isDrawn }: PartialWrite, random: Random): CaseBody {
  const expect = isDrawn ? {} : { statuses: successesOf(operation) }
  const { before, last } = planned(context, operation, random, expect)
  const writing = (body: unknown): Step => {
    const change: Change = (parts) => ({ ...parts, body })
    return stepOf(last, { change })
  }
  const at = before.length
  const read = reader === undefined ? [] : [reader.step([...before, last], random)]
  const first = reader?.isKnownBefore === true ? read : []
  const steps = [...before.map((step) => stepOf(step)), writing(full), ...read, writing(partial), ...read]
  const members = writtenBy(context, operation)
  return {
    steps: withReadsBefore(steps, at, first),
    law: {
      pointer: operation.pointer,
      check: (replies) => {
        const [earliest, earlier] = [replies[at], replies[at + first.length + read.length]]
        const lost = first.length === 0 ? [] : lostMembers(operation, members, full, earliest, earlier)
        const step = at + first.length + read.length
        return lost.length > 0
          ? lost.map((finding) => ({ step, ...finding }))
          : changedApart(operation, partial, earlier, replies.at(-1))
      },
    },
  }
}

/** The members that the last request had not, which are as before, and the one that it had, which is what was sent. */
function changedApart(
  { changing }: Operation,
  partial: Readonly<Record<string, unknown>>,
  earlier: StepReply | undefined,
  later: StepReply | undefined,
): LawFinding[] {
  if (earlier === undefined || later === undefined || Math.max(earlier.status, later.status) >= 300) return []
  const sent = Object.keys(partial).map((name) => `/${pointerPart(name)}`)
  const found = firstDifference(bodyOf(earlier, [...changing, ...sent]), bodyOf(later, [...changing, ...sent]))
  const request = `after a request that had only ${told(partial)}`
  if (found !== undefined) {
    const message = `was ${told(found.one)} and is ${told(found.other)} ${request}`
    return [{ path: ['body', ...found.path], message }]
  }
  const lost = sent.some((pointer) => changing.includes(pointer)) ? undefined : keptDifference(partial, bodyOf(later))
  if (lost === undefined) return []
  return [{ path: ['body', ...lost.path], message: `is ${told(lost.other)} ${request}` }]
}
