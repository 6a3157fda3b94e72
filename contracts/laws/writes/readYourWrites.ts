import { pointerKeys } from '../../../specs/formats/pointer.ts'
import { fullMembers } from '../../cases/fullMembers.ts'
import { type CaseBody, type DeriveContext, newCase, planned } from '../../cases/newCase.ts'
import { withReadsBefore } from '../../cases/readsBefore.ts'
import { type Planned, stepOf } from '../../cases/stepOf.ts'
import type { Operation } from '../../document/contract.ts'
import { successesOf } from '../../document/responses.ts'
import type { Case, LawFinding, StepReply } from '../../model/case.ts'
import { placedAt } from '../../request/parts.ts'
import type { Random } from '../../values/random.ts'
import { differentBodies } from '../bodies/differentBodies.ts'
import { isAll, listReply } from '../lists/listReply.ts'
import type { Slicing } from '../lists/slicing.ts'
import { bodyOf, told } from '../replies/replyDifference.ts'
import { lostMembers, writtenBy } from './lostMembers.ts'
import { type Reader, readersOf } from './reader.ts'
import { keptDifference, sharedDifference } from './sharedMembers.ts'

const writes = ['POST', 'PUT', 'PATCH']

/**
 * A GET after a write shows what its reply said, and for a PUT or PATCH what was sent: the documented examples, else every member,
 * which the service may refuse. The GET is sent before the write too, so that one which shows the same for ever is found.
 */
export function readYourWrites(context: DeriveContext, operation: Operation): Case[] {
  const [media] = operation.body?.media ?? []
  if (!writes.includes(operation.method)) return []
  const readers = readersOf(context, operation)
  const examples: (string | undefined)[] = [...(media?.examples.keys() ?? [])]
  const replaces = operation.method !== 'POST' && media !== undefined
  return (examples.length > 0 ? examples : [undefined]).flatMap((example) => {
    const label = example === undefined ? '' : `/${example}`
    const plan = (random: Random): Planned[] => {
      const isDrawn = replaces && example === undefined
      const members = isDrawn ? fullMembers(context.planner.contract.source, media, random) : {}
      const { before, last } = planned(context, operation, random, {}, { media, example, members })
      return [...before, { ...last, expect: isDrawn ? {} : { statuses: successesOf(operation) } }]
    }
    return [
      ...readers.flatMap((reader) =>
        newCase(context, operation, 'law', `read/${reader.operation.id}${label}`, (random) =>
          readBack(context, operation, reader, plan(random), random),
        ),
      ),
      ...(replaces && readers.length === 0
        ? newCase(context, operation, 'law', `read/reply${label}`, (random) => repliedTo(operation, plan(random)))
        : []),
    ]
  })
}

function readBack(
  context: DeriveContext,
  operation: Operation,
  reader: Reader,
  written: readonly Planned[],
  random: Random,
): CaseBody {
  const at = written.length - 1
  const read = reader.step(written, random)
  const steps = [...written.map((step) => stepOf(step)), read]
  const reads = reader.isKnownBefore ? [read] : []
  const members = operation.keepsAbsent && !reader.isList ? writtenBy(context, operation) : []
  return {
    steps: withReadsBefore(steps, at, reads),
    law: {
      pointer: operation.pointer,
      check: (replies) => {
        const [before] = replies.slice(at, at + reads.length)
        const [said, shown] = [replies[at + reads.length], replies.at(-1)]
        if (said === undefined || shown === undefined || said.status >= 300) return []
        const unseen = notShown(said, shown, reader, operation, before)
        if (unseen.length > 0 || reader.isList || operation.method === 'POST') return unseen
        const asBefore = replies.toSpliced(at, reads.length)
        const sent = sentBy(written, asBefore)
        const different = notKept(sent, shown, operation, reader.operation.id)
        return different.length > 0 ? different : lostMembers(operation, members, sent, before, shown)
      },
    },
  }
}

/**
 * Two PUTs that differ in one member, of which the GET shows the second: what the first example sends may have been there before. For
 * requests that keep what they do not have, {@link keptMembers} does this.
 */
export function changedWrites(context: DeriveContext, operation: Operation): Case[] {
  const [media] = operation.body?.media ?? []
  const reader = readersOf(context, operation).find(({ isList }) => !isList)
  if (operation.method !== 'PUT' || operation.keepsAbsent || media === undefined || reader === undefined) return []
  return differentBodies(context, operation).flatMap(({ label, change }) =>
    newCase(context, operation, 'law', `read/${reader.operation.id}/changed/${label}`, (random) => {
      const { before, last } = planned(context, operation, random, { statuses: successesOf(operation) }, { media })
      const changed: Planned = {
        ...{ ...last, expect: {} },
        parts: (replies, receiver) => change(last.parts(replies, receiver)),
      }
      return readBack(context, operation, reader, [...before, last, changed], random)
    }),
  )
}

/** Without a GET, the reply itself must show what was sent. */
function repliedTo(operation: Operation, written: readonly Planned[]): CaseBody {
  return {
    steps: written.map((step) => stepOf(step)),
    law: {
      pointer: operation.pointer,
      check: (replies) => {
        const reply = replies.at(-1)
        return reply === undefined || reply.status >= 300
          ? []
          : notKept(sentBy(written, replies), reply, operation, 'the reply')
      },
    },
  }
}

function sentBy(written: readonly Planned[], replies: readonly StepReply[]): unknown {
  return written.at(-1)?.parts(replies).body
}

function notShown(
  said: StepReply,
  shown: StepReply,
  { operation, isList, slicing }: Reader,
  write: Operation,
  before: StepReply | undefined,
): LawFinding[] {
  if (shown.status >= 300)
    return [{ path: [], message: `${operation.id} answers ${shown.status} after ${write.id} answered ${said.status}` }]
  const changing = [...write.changing, ...operation.changing]
  const wanted = bodyOf(said, changing)
  if (!isList) {
    const different = sharedDifference(wanted, bodyOf(shown, changing))
    if (different === undefined) return []
    const { path, one, other } = different
    return [{ path: ['body', ...path], message: `is ${told(other)}, ${write.id} answered ${told(one)}` }]
  }
  const count = (list: StepReply | undefined): number =>
    entriesOf(list, operation, changing).filter((entry) => sharedDifference(wanted, entry) === undefined).length
  if (count(shown) === 0)
    return showsAll(shown, operation, slicing)
      ? [{ message: `no entry is what ${write.id} answered: ${told(wanted)}` }]
      : []
  if (said.status !== 201 || before === undefined || count(shown) > count(before)) return []
  return [{ message: `had the entry before ${write.id} created it: ${told(wanted)}` }]
}

/** The entries of a list without the members that change by themselves. */
function entriesOf(shown: StepReply | undefined, { list }: Operation, changing: readonly string[]): unknown[] {
  const { items = [] } = (shown && listReply(shown, list)) ?? {}
  return items.map((entry) => changing.reduce<unknown>((rest, pointer) => without(rest, pointer), entry))
}

/** Whether no entry can be on a further page. */
function showsAll(shown: StepReply, { list }: Operation, slicing: Slicing | undefined): boolean {
  const found = listReply(shown, list)
  return found === undefined || slicing === undefined || isAll(found, slicing.usual ?? found.items.length)
}

function notKept(sent: unknown, shown: StepReply, { id, changing }: Operation, where: string): LawFinding[] {
  const different = keptDifference(
    changing.reduce<unknown>((rest, pointer) => without(rest, pointer), sent),
    bodyOf(shown),
  )
  if (different === undefined) return []
  const { path, one, other } = different
  return [{ path: ['body', ...path], message: `${where} shows ${told(other)}, ${id} sent ${told(one)}` }]
}

function without(value: unknown, pointer: string): unknown {
  return placedAt(value, pointerKeys(pointer), undefined)
}
