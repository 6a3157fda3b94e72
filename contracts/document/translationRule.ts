import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'

/** `x-translated`: what a reply has in the language that was asked for; all else is the same in every language. */
export interface TranslationRule {
  /** JSON pointers into the body, in which `*` stands for each item of an array. */
  readonly members: readonly string[]
  /** Parameters of a request whose reply has texts in every language. */
  readonly parameters: JsonObject
}

/** `x-translated` of an operation: a list of pointers, or `{ members, parameters }`. */
export function translationRuleOf({ 'x-translated': said }: JsonObject): TranslationRule | undefined {
  if (said === undefined) return undefined
  const { members, parameters } = isRecord(said) ? said : { members: said, parameters: {} }
  return { members: [members ?? []].flat().map(String), parameters: isRecord(parameters) ? parameters : {} }
}
