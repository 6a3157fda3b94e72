import { Command, InvalidArgumentError, type Option } from 'commander'
import type { Schema } from '../../specs/openapi/document/document.ts'
import { isRecord } from '../../specs/openapi/document/isRecord.ts'
import { partNames } from '../partNames.ts'
import { addUpOptions } from '../upOptions.ts'

/** Options of one start, which a file or a variable cannot set. */
const ofOneStart: ReadonlySet<string> = new Set(['config', 'json', 'detach', 'schema'])

/** Settings whose variable has a name of its own. */
const variables: Readonly<Record<string, string>> = { database: 'RAILYARD_DATABASE_URL' }

/** Settings whose form in a configuration is not told by their option. */
const forms: Readonly<Record<string, Schema>> = {
  only: { type: 'array', minItems: 1, items: { enum: partNames } },
  ports: {
    type: 'object',
    minProperties: 1,
    propertyNames: { enum: [...partNames, 'proxy'] },
    additionalProperties: { type: 'integer', minimum: 0, maximum: 65_535 },
  },
}

/** Settings that name files; in a configuration, from its folder. */
const files: ReadonlySet<string> = new Set(['database', 'kycFolder', 'trustCallbacks'])

/** An option of a command that starts a Railyard, which a configuration and a variable can set as well. */
export interface Setting {
  /** Its member in a configuration: `allowCallbacks` for `--allow-callbacks`. */
  readonly name: string
  /** `RAILYARD_ALLOW_CALLBACKS`; lists have commas there. */
  readonly variable: string
  readonly option: Option
  readonly schema: Schema
  readonly namesFiles: boolean
}

/** The settings among the options of a command. */
export function settingsOf(options: readonly Option[]): readonly Setting[] {
  return options
    .filter((option) => !option.negate && !ofOneStart.has(option.attributeName()))
    .map((option) => {
      const name = option.attributeName()
      const variable = variables[name] ?? `RAILYARD_${name.replaceAll(/[A-Z]/g, '_$&').toUpperCase()}`
      return { name, variable, option, schema: schemaOf(option), namesFiles: files.has(name) }
    })
}

/** All that a configuration can set. */
export function upSettings(): readonly Setting[] {
  return settingsOf(addUpOptions(new Command('up')).options)
}

/** The value of an option for a value of a configuration, which fits the schema. Throws what the option says of a wrong one. */
export function readValue({ option }: Setting, value: unknown): unknown {
  if (option.isBoolean()) return value
  if (Array.isArray(value) && option.variadic) return value.reduce((before, item) => parsed(option, item, before), [])
  return parsed(option, asText(value), undefined)
}

/** The same for the text of a variable. */
export function readVariable(setting: Setting, text: string): unknown {
  const { option, variable } = setting
  if (option.variadic)
    return readValue(
      setting,
      text.split(',').map((item) => item.trim()),
    )
  if (!option.isBoolean()) return readValue(setting, text)
  if (text === 'true' || text === '1') return true
  if (text === 'false' || text === '0') return false
  throw new InvalidArgumentError(`${variable} is true or false.`)
}

/** A value as it is written on a command line. */
function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.join(',')
  return isRecord(value)
    ? Object.entries(value)
        .map((entry) => entry.join('='))
        .join(',')
    : value
}

function parsed({ parseArg }: Option, value: unknown, before: unknown): unknown {
  return parseArg === undefined ? String(value) : parseArg(String(value), before)
}

function schemaOf(option: Option): Schema {
  const { description, argChoices, defaultValue } = option
  const described = { description: `${description[0]?.toUpperCase()}${description.slice(1)}.` }
  const form = forms[option.attributeName()]
  if (form !== undefined) return { ...Object(form), ...described }
  if (option.isBoolean()) return { type: 'boolean', ...described }
  if (argChoices !== undefined) return { enum: argChoices, ...described }
  if (option.variadic) return { type: 'array', items: { type: 'string' }, ...described }
  return { type: typeof defaultValue === 'number' ? 'integer' : ['string', 'integer'], ...described }
}
