import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'

/** `x-translated`: what a reply has in the language that was asked for; all else is the same in every language. */
export interface TranslationRule {
  /** JSON pointers into the body, in which `*` stands for each item of an array. */
  readonly members: readonly string[]
  /** Parameters of requests whose replies have, together, a text at each member in every language. */
  readonly requests: readonly JsonObject[]
}

/** `x-translated` of an operation: a list of pointers, or `{ members, parameters }`, with parameters of one request or a list of them. */
export function translationRuleOf({ 'x-translated': said }: JsonObject): TranslationRule | undefined {
  if (said === undefined) return undefined
  const { members, parameters } = isRecord(said) ? said : { members: said, parameters: {} }
  const requests = [parameters].flat().filter(isRecord)
  return { members: [members ?? []].flat().map(String), requests: requests.length > 0 ? requests : [{}] }
}
