import { type Document, isCollection, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { Schema } from '../../specs/openapi/document/document.ts'
import { isRecord } from '../../specs/openapi/document/isRecord.ts'
import type { Diagnostic } from '../../specs/openapi/document/problem.ts'
import { validator } from '../../specs/openapi/validation/validator.ts'
import type { ConfigFile, ConfigPath } from './config.ts'
import { failWith } from './failWith.ts'
import { controlDocument } from './levers.ts'
import { type Place, placeIn, writtenAt } from './placeIn.ts'
import type { Setting } from './setting.ts'
import { worldSchema } from './worldSchema.ts'

/** The schema of a configuration, with references into the document of the control plane. */
export function configSchema(settings: readonly Setting[]): Schema {
  const members = settings.map(({ name, schema }): [string, Schema] => [name, schema])
  const worlds: Schema = {
    type: 'object',
    description: 'Worlds by name, which is the API key. What they do not have is as in a new world.',
    propertyNames: { type: 'string', minLength: 1, maxLength: 512, not: { enum: ['.', '..'] } },
    additionalProperties: worldSchema,
  }
  return {
    type: 'object',
    additionalProperties: false,
    properties: { ...Object.fromEntries(members), worlds },
  }
}

/** Reads the text of a configuration. Throws one error that has a line for each mistake, with its place. */
export function readConfig(name: string, text: string, settings: readonly Setting[]): ConfigFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false })
  const at = ({ line, column }: Place): string => `${name}:${line}:${column}`
  const atOffset = (offset: number): string => {
    const { line, col: column } = lines.linePos(offset)
    return at({ line, column })
  }
  const [error] = document.errors
  if (error !== undefined) {
    // Those after it follow from it.
    const [offset] = error.pos
    const line = text.split('\n')[lines.linePos(offset).line - 1] ?? ''
    failWith(name, [`${atOffset(offset)}: this is no YAML: ${remedyOf(error.message, line)}`])
  }
  visit(document, { Pair: (_, { key }) => keepWritten(key) })
  for (const { name: member, schema } of settings) if (takesText(schema)) keepNumber(document.get(member, true))
  const unnamed = pairsWithoutName(document)
  if (unnamed.length > 0)
    failWith(
      name,
      unnamed.map((offset) => `${atOffset(offset)}: a name is a text, and no list, map or ~`),
    )
  const placeOf = (path: ConfigPath): string => at(placeIn(document, lines, path))
  const value: unknown = valueIn(document, name) ?? {}
  const check = validator(controlDocument).parts({ file: configSchema(settings) }, ['file'])
  const mistakes = check({ file: value })
    .map((diagnostic) => ({ diagnostic, place: placeIn(document, lines, diagnostic.path.slice(1)) }))
    .toSorted(({ place: one }, { place: other }) => one.line - other.line || one.column - other.column)
    .map(({ diagnostic, place }) => `${at(place)}: ${messageOf(diagnostic, document)}`)
  if (mistakes.length > 0 || !isRecord(value)) failWith(name, mistakes)
  const { worlds, ...rest } = value
  const entries = Object.entries(isRecord(worlds) ? worlds : {})
  return {
    ...{ name, settings: rest, placeOf },
    worlds: new Map(entries.map(([world, members]) => [world, isRecord(members) ? members : {}])),
  }
}

/** Where the pairs are whose name is a collection, or nothing: `~` without quotes. */
function pairsWithoutName(document: Document.Parsed): number[] {
  const found: number[] = []
  const isNoName = (key: unknown): key is Node => isCollection(key) || (isScalar(key) && key.value === null)
  visit(document, { Pair: (_, { key }) => void (isNoName(key) && found.push(key.range?.[0] ?? 0)) })
  return found
}

function valueIn(document: Document.Parsed, name: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** What is wrong with YAML. USSD codes begin with an asterisk, which YAML takes for a reference. */
function remedyOf(message: string, line: string): string {
  if (message.includes('parseAllDocuments')) return 'it has several documents: a configuration is one'
  if (/^\s*\*\d/.test(line)) return 'a name that begins with * stands in quotes'
  return message.trim().replace(/\.$/, '').replaceAll(/\s+/g, ' ')
}

/** What is wrong. A number where a text belongs is most often a phone number, a PIN or a code without quotes. */
function messageOf({ code, message, path: [, ...path] }: Diagnostic, document: Document.Parsed): string {
  const written = code === 'type' && message.endsWith('must be string') ? writtenAt(document, path) : undefined
  if (written === undefined) return message
  return path.at(-1) === 'secret' ? `${message}: write it in quotes` : `${message}: write "${written}", in quotes`
}

/** Names are texts: `+254711000001` is the name of a subscriber, and not the number 254711000001. */
function keepWritten(key: unknown): void {
  if (isScalar(key) && key.value !== null && typeof key.value !== 'string' && key.source !== undefined)
    key.value = key.source
}

/** Takes a number for the text that it is written as: the seed `007` is another one than `7`. */
function keepNumber(node: unknown): void {
  if (isScalar(node) && typeof node.value === 'number') keepWritten(node)
}

function takesText(schema: Schema): boolean {
  return isRecord(schema) && Array.isArray(schema['type']) && schema['type'].includes('string')
}
