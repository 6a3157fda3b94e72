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

/** Whether replies are in the languages that were asked for. `members`: pointers to what is translated; absent if it is not known. */
export function checkTranslation(told: readonly Told[], members: readonly string[] | undefined): LawFinding[] {
  return told.flatMap((one, step) => {
    const same = told.find((other) => other.language !== undefined && other.language === one.language)
    const [usual] = told
    return [
      ...checkHeader(one),
      ...(same === undefined || same === one ? [] : checkSame(one, same)),
      ...(members === undefined || usual === undefined ? [] : checkTexts(one, usual, members)),
    ]
      .slice(0, 1)
      .map((finding) => ({ step, ...finding }))
  })
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

/** Texts differ from those of the usual language, and nothing else does. */
function checkTexts({ asked, language, reply }: Told, usual: Told, members: readonly string[]): LawFinding[] {
  const [body, first] = [parsedJson(reply.body), parsedJson(usual.reply.body)]
  if (!isDeepStrictEqual(members.reduce(without, body), members.reduce(without, first)))
    return [{ message: `${request(asked)} changed more than ${members.join(', ')}` }]
  if (language === undefined || language === usual.language) return []
  const kept = members.find((member) => {
    const texts = valuesAt(first, member)
    return texts.some((text) => text !== '') && isDeepStrictEqual(valuesAt(body, member), texts)
  })
  return kept === undefined
    ? []
    : [{ message: `${kept} is in ${usual.language}, must be in ${language}: ${request(asked)}` }]
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
