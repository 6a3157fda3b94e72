import type { JsonObject } from '../../../specs/openapi/index.ts'
import { type DeriveContext, newCase } from '../../cases/newCase.ts'
import { type Planned, stepOf } from '../../cases/stepOf.ts'
import type { Operation, Parameter } from '../../document/contract.ts'
import { successesOf } from '../../document/responses.ts'
import type { Case, LawFinding, StepReply } from '../../model/case.ts'
import { flatten } from '../../schema/flatten.ts'
import { checkTranslation, withoutText } from './checkTranslation.ts'

/** A value of Accept-Language, and the language in which the reply must be. */
interface Wish {
  readonly asked: string | undefined
  /** Undefined if the document does not say which one it is. */
  readonly language: string | undefined
}

/**
 * Each language that can be asked for is answered in it, and no other member of the reply depends on it. Each member that is translated
 * has a text in one of the replies.
 */
export function languageCases(context: DeriveContext, operation: Operation): Case[] {
  const { planner } = context
  const accept = operation.parameters.find(
    ({ in: place, name }) => place === 'header' && /^accept-language$/i.test(name),
  )
  const isTold = operation.responses.some(({ key, headers }) => key.startsWith('2') && headers.some(isContentLanguage))
  if (operation.method !== 'GET' || accept === undefined || !isTold) return []
  return newCase(context, operation, 'law', 'language', (random) => {
    const { requests = [{}] } = operation.translated ?? {}
    const { before, parts } = planner.prepared(operation, random)
    const wishes = wishesFor(context, accept)
    const step = (parameters: JsonObject, { asked }: Wish): Planned => ({
      ...{ operation, media: undefined, expect: { statuses: successesOf(operation) } },
      parts(replies, receiver) {
        const { query, path, header, cookie } = parts(replies, receiver)
        const [paths, queries] = split(operation, parameters)
        const wish = asked === undefined ? {} : { [accept.name]: asked }
        return { path: { ...path, ...paths }, query: { ...query, ...queries }, header: { ...header, ...wish }, cookie }
      },
    })
    const asked = requests.flatMap((parameters) => wishes.map((wish) => step(parameters, wish)))
    return {
      steps: [...before, ...asked].map((one) => stepOf(one)),
      law: {
        pointer: operation.pointer,
        check: (replies) =>
          checkLanguages(operation, wishes, replies.slice(before.length)).map(({ step = 0, ...finding }) => ({
            ...finding,
            step: step + before.length,
          })),
      },
    }
  })
}

function isContentLanguage(name: string): boolean {
  return /^content-language$/i.test(name)
}

function split(operation: Operation, values: Readonly<Record<string, unknown>>): [paths: object, queries: object] {
  const isIn =
    (place: string) =>
    ([name]: [string, unknown]): boolean =>
      operation.parameters.some((one) => one.name === name && one.in === place)
  const entries = Object.entries(values)
  return [Object.fromEntries(entries.filter(isIn('path'))), Object.fromEntries(entries.filter(isIn('query')))]
}

/**
 * Requests for each language that the document names: by `x-languages`, else by the values or examples of the parameter. With
 * `x-languages` weights, and a language that does not exist, are tried too.
 */
function wishesFor({ planner }: DeriveContext, { languages, examples, schema }: Parameter): readonly Wish[] {
  const { enum: listed } = flatten(planner.contract.source, schema)
  const named = [...languages, ...(Array.isArray(listed) ? listed : []), ...examples].map(String)
  const each = [...new Set(named.filter((one) => /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(one)))]
  const [usual, second, third = usual] = languages
  const plain: Wish[] = [{ asked: undefined, language: usual }, ...each.map((asked) => ({ asked, language: asked }))]
  if (usual === undefined || second === undefined) return plain
  return [
    ...plain,
    { asked: 'xx', language: usual },
    { asked: `xx, ${second};q=0.5`, language: second },
    // Language tags and the names of parameters have no case: RFC 9110, sections 5.6.6 and 12.5.4.
    { asked: second.toUpperCase(), language: second },
    { asked: `${usual};Q=0.2, ${second};Q=0.8`, language: second },
    { asked: `${third};q=0.2, ${second};q=0.8`, language: second },
  ]
}

/** The replies to one request after the other, each in all languages. */
function checkLanguages(
  { translated }: Operation,
  wishes: readonly Wish[],
  replies: readonly StepReply[],
): LawFinding[] {
  const told = replies.flatMap((reply, at) => {
    const wish = wishes[at % wishes.length]
    return wish === undefined ? [] : [{ ...wish, reply }]
  })
  const requests = Array.from({ length: told.length / wishes.length }, (_, at) =>
    told.slice(at * wishes.length, (at + 1) * wishes.length),
  )
  const found = checkTranslation(requests, translated?.members)
  return [...found, ...withoutText(replies, translated?.members ?? [])]
}
