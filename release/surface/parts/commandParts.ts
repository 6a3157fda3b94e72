import type { Argument, Command, Option } from 'commander'
import { createProgram } from '../../../bin/run.ts'
import type { SurfacePart } from '../surface.ts'

/** Each command with its arguments and options: `command up`, `command up --port`. */
export function commandParts(): [string, SurfacePart][] {
  return partsOf(createProgram(), 'command')
}

function partsOf(command: Command, name: string): [string, SurfacePart][] {
  return [
    [name, { form: command.aliases().join(', ') }],
    ...command.registeredArguments.map((one) => argumentPart(one, name)),
    ...command.options.map((one) => optionPart(one, name)),
    ...command.commands.flatMap((one) => partsOf(one, `${name} ${one.name()}`)),
  ]
}

function argumentPart(argument: Argument, command: string): [string, SurfacePart] {
  const { required, variadic, argChoices } = argument
  const form = [variadic && 'repeated', argChoices?.join('|')].filter(Boolean).join(', ')
  return [`${command} <${argument.name()}>`, { form, ...(required && { isRequired: true }) }]
}

/** What it takes and what it is without. A default that is no plain value is named as in the help. */
function optionPart(option: Option, command: string): [string, SurfacePart] {
  const {
    flags,
    short,
    long,
    required,
    optional,
    variadic,
    argChoices,
    mandatory,
    defaultValue,
    defaultValueDescription,
  } = option
  const usual = defaultValueDescription ?? (defaultValue === undefined ? undefined : JSON.stringify(defaultValue))
  const form = [
    long !== undefined && short,
    required && 'takes a value',
    optional && 'may take a value',
    variadic && 'repeated',
    argChoices?.join('|'),
    usual !== undefined && `default ${usual}`,
  ]
  const isRequired = mandatory && defaultValue === undefined
  return [
    `${command} ${long ?? short ?? flags}`,
    { form: form.filter(Boolean).join(', '), ...(isRequired && { isRequired }) },
  ]
}
