import { existsSync, readFileSync } from 'node:fs'
import { dirname, isAbsolute, resolve } from 'node:path'
import type { Command } from 'commander'
import type { ConfigFile } from './config.ts'
import { failWith } from './failWith.ts'
import { readValue, readVariable, type Setting, settingsOf, upSettings } from './setting.ts'

/** The configuration that is read where none is named. */
const usualFile = 'railyard.yaml'

/** A setting, and why it has its value. */
export interface SettingInForce {
  readonly setting: Setting
  readonly value: unknown
  /** `flag`, the name of a variable, a place in the configuration, or `default`. */
  readonly source: string
}

/** What a start goes by. */
export interface InForce {
  readonly settings: readonly SettingInForce[]
  /** The configuration; undefined where there is none. */
  readonly file: ConfigFile | undefined
}

/**
 * Gives the options of a command the values of variables and of the configuration: a flag comes before a variable, a variable before the
 * file. Throws one error with what is wrong in it, line by line.
 */
export async function inForce(
  command: Command,
  environment: NodeJS.ProcessEnv = process.env,
  folder = process.cwd(),
): Promise<InForce> {
  const settings = settingsOf(command.options)
  const file = await fileOf(command, environment, folder)
  const mistakes: string[] = []
  const settled = settings.flatMap((setting) => {
    try {
      return [settle(command, setting, file, { environment, folder })]
    } catch (error) {
      mistakes.push(error instanceof Error ? error.message : String(error))
      return []
    }
  })
  if (mistakes.length > 0) failWith('the configuration', mistakes)
  return { file, settings: settled }
}

interface Surroundings {
  readonly environment: NodeJS.ProcessEnv
  /** The folder in which the command was called. */
  readonly folder: string
}

/** Finds the value of a setting, and gives it to the command. */
function settle(
  command: Command,
  setting: Setting,
  file: ConfigFile | undefined,
  { environment, folder }: Surroundings,
): SettingInForce {
  const { name, variable } = setting
  const text = environment[variable]?.trim() ?? ''
  if (command.getOptionValueSource(name) === 'cli')
    return { setting, value: command.getOptionValue(name), source: 'flag' }
  if (text !== '') return take(command, setting, variable, () => readVariable(setting, text))
  const value = file?.settings[name]
  if (file === undefined || value === undefined)
    return { setting, value: command.getOptionValue(name), source: 'default' }
  const near = setting.namesFiles ? fromFolder(value, dirname(resolve(folder, file.name))) : value
  return take(command, setting, file.placeOf([name]), () => readValue(setting, near))
}

function take(command: Command, setting: Setting, source: string, read: () => unknown): SettingInForce {
  try {
    const value = read()
    command.setOptionValueWithSource(setting.name, value, source)
    return { setting, value, source }
  } catch (error) {
    throw new Error(`${source}: ${setting.name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function fileOf(
  command: Command,
  { RAILYARD_CONFIG: variable = '' }: NodeJS.ProcessEnv,
  folder: string,
): Promise<ConfigFile | undefined> {
  const given: unknown = command.getOptionValue('config')
  const isGiven = command.getOptionValueSource('config') === 'cli'
  if (isGiven && given === false) return undefined
  const named = isGiven ? String(given) : variable
  const path = resolve(folder, named === '' ? usualFile : named)
  if (named === '' && !existsSync(path)) return undefined
  // What knows the whole control plane is loaded only where there is a configuration.
  const { readConfig } = await import('./configFile.ts')
  return readConfig(named === '' ? usualFile : named, textOf(path), upSettings())
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Error(
      `the configuration ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** A path, or each of several, as from a folder. A URL is none. */
function fromFolder(value: unknown, folder: string): unknown {
  if (Array.isArray(value)) return value.map((each) => fromFolder(each, folder))
  const path = String(value)
  return isAbsolute(path) || /^[a-z+]+:/i.test(path) ? path : resolve(folder, path)
}
