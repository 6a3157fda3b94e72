import { isDeepStrictEqual } from 'node:util'
import { parsedJson } from '../../../specs/formats/json.ts'
import { pointerKeys } from '../../../specs/formats/pointer.ts'
import { isRecord } from '../../../specs/openapi/index.ts'
import type { LawFinding, StepReply } from '../../model/case.ts'
import { valuesAt } from '../lists/members.ts'

/** A reply to a request for a language. */
export interface Told {
  /** The value of Accept-Language. Absent if none was sent. */
  readonly asked: string | undefined
  /** The language in which the reply must be. Absent if the document does not say it. */
  readonly language: string | undefined
  readonly reply: StepReply
}

/**
 * Whether the replies to several requests, each in all languages, are in the languages that were asked for. `members`: pointers to what
 * is translated; absent if it is not known. The step of a finding counts the replies of all requests.
 */
export function checkTranslation(
  requests: readonly (readonly Told[])[],
  members: readonly string[] | undefined,
): LawFinding[] {
  const kept = members === undefined ? [] : checkKept(requests, members)
  const told = requests.flatMap((replies) => replies.map((one) => ({ one, replies })))
  return told.flatMap(({ one, replies }, step) => {
    const same = replies.find((other) => other.language !== undefined && other.language === one.language)
    const [usual] = replies
    return [
      ...checkHeader(one),
      ...(same === undefined || same === one ? [] : checkSame(one, same)),
      ...(members === undefined || usual === undefined ? [] : checkOthers(one, usual, members)),
      ...kept.filter(({ reply }) => reply === one.reply),
    ]
      .slice(0, 1)
      .map(({ message, path }) => ({ step, message, ...(path !== undefined && { path }) }))
  })
}

/** The first member without a text in any reply: nobody would see that it is not translated. */
export function withoutText(replies: readonly StepReply[], members: readonly string[]): LawFinding[] {
  const bodies = replies.map(({ body }) => parsedJson(body))
  const missed = members.find((member) =>
    bodies.every((body) => valuesAt(body, member).every((text) => typeof text !== 'string' || text === '')),
  )
  if (missed === undefined) return []
  return [{ message: `no reply has a text at ${missed}: name parameters in x-translated for which it has one` }]
}

function checkHeader({ asked, language, reply }: Told): LawFinding[] {
  const said = reply.headers['content-language']
  if (language === undefined || said === undefined || mainPart(said) === mainPart(language)) return []
  const message = `is ${said}, must be ${language}: ${request(asked)}`
  return [{ message, path: ['header', 'content-language'] }]
}

/** Two requests for the same language, written in different ways. */
function checkSame(one: Told, same: Told): LawFinding[] {
  if (isDeepStrictEqual(parsedJson(one.reply.body), parsedJson(same.reply.body))) return []
  return [
    { message: `${request(one.asked)} was answered otherwise than ${request(same.asked)}, for the same language` },
  ]
}

/** Nothing but texts differs from the reply in the usual language. */
function checkOthers({ asked, reply }: Told, usual: Told, members: readonly string[]): LawFinding[] {
  const [body, first] = [parsedJson(reply.body), parsedJson(usual.reply.body)]
  if (isDeepStrictEqual(members.reduce(without, body), members.reduce(without, first))) return []
  return [{ message: `${request(asked)} changed more than ${members.join(', ')}` }]
}

/** Members that have the same texts as in the usual language, in each reply that has texts there. */
function checkKept(
  requests: readonly (readonly Told[])[],
  members: readonly string[],
): (LawFinding & { readonly reply: StepReply })[] {
  const [first = []] = requests
  return first.flatMap(({ asked, language }, at) => {
    const pairs = requests.flatMap(([usual, ...others]) => {
      const one = [usual, ...others][at]
      return usual === undefined || one === undefined || language === usual.language ? [] : [{ usual, one }]
    })
    for (const member of language === undefined ? [] : members) {
      const shown = pairs.filter(({ usual }) => textsAt(usual, member).some((text) => text !== ''))
      const [same] = shown
      if (same === undefined) continue
      if (!shown.every(({ usual, one }) => isDeepStrictEqual(textsAt(one, member), textsAt(usual, member)))) continue
      const message = `${member} is in ${same.usual.language}, must be in ${language}: ${request(asked)}`
      return [{ message, reply: same.one.reply }]
    }
    return []
  })
}

function textsAt({ reply }: Told, member: string): unknown[] {
  return valuesAt(parsedJson(reply.body), member).filter((text) => typeof text === 'string')
}

function request(asked: string | undefined): string {
  return asked === undefined ? 'a request without Accept-Language' : `Accept-Language: ${asked}`
}

/** `es-MX` is Spanish. */
function mainPart(language: string): string {
  return language.toLowerCase().split('-')[0] ?? ''
}

/** A copy without the members at a pointer in which `*` stands for each item of an array. */
function without(value: unknown, pointer: string): unknown {
  return withoutKeys(value, pointerKeys(pointer))
}

function withoutKeys(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return undefined
  if (Array.isArray(value))
    return value.map((item, at) => (key === '*' || key === String(at) ? withoutKeys(item, rest) : item))
  return isRecord(value) && key in value ? { ...value, [key]: withoutKeys(value[key], rest) } : value
}
