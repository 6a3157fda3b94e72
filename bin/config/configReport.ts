import pc from 'picocolors'
import { isRecord } from '../../specs/openapi/document/isRecord.ts'
import { columns } from '../verbs/verb.ts'
import type { InForce, SettingInForce } from './inForce.ts'
import { fillingRequests, makingRequests, type WorldRequest } from './worldRequests.ts'

/** What is in force, for people and for programs. Secrets are not shown. */
export interface ConfigReport {
  readonly text: string
  readonly json: {
    readonly file: string | null
    readonly settings: readonly { readonly name: string; readonly value: unknown; readonly source: string }[]
    readonly worlds: readonly WorldSetting[]
  }
}

interface WorldSetting {
  readonly world: string
  /** The path below the world: `dtone.settings`; empty for the world itself. */
  readonly name: string
  readonly value: unknown
  readonly source: string
}

const hidden = '***'

export function configReport({ file, settings }: InForce): ConfigReport {
  const shown = settings.map(({ setting, value, source }) => ({
    ...{ name: setting.name, value: shownValue(setting.name, value), source },
  }))
  const requests = file === undefined ? [] : [...makingRequests(file), ...fillingRequests(file)]
  const worlds = requests.map(({ path, body = true }: WorldRequest): WorldSetting => {
    const [, world, ...steps] = path
    return {
      world: String(world),
      name: steps.join('.'),
      value: withoutSecret(body),
      source: file?.placeOf(path) ?? '',
    }
  })
  const rows = settings.map((one, at) => [`  ${one.setting.name}`, textOf(one, shown[at]?.value), one.source])
  const worldRows = worlds.map(({ world, name, value, source }) => [
    `  ${[world, name].filter((part) => part !== '').join('.')}`,
    JSON.stringify(value),
    source,
  ])
  const lines = [
    file === undefined ? 'There is no configuration: railyard.yaml is not here.' : `The configuration is ${file.name}.`,
    '',
    pc.bold('settings'),
    columns(rows),
    ...(worlds.length > 0 ? ['', pc.bold('worlds'), columns(worldRows)] : []),
  ]
  return { text: lines.join('\n'), json: { file: file?.name ?? null, settings: shown, worlds } }
}

/** A setting as the command line has it; where nobody has set it, what its option says of that. */
function textOf({ setting, source }: SettingInForce, value: unknown): string {
  const { defaultValueDescription, defaultValue } = setting.option
  if (source === 'default' && defaultValueDescription !== undefined) return defaultValueDescription
  if (value === undefined) return String(defaultValue ?? '')
  if (Array.isArray(value)) return value.join(',')
  if (!isRecord(value)) return String(value)
  const entries = Object.entries(value)
  return setting.name === 'clock'
    ? entries.map(([, part]) => part).join(':')
    : entries.map((one) => one.join('=')).join(',')
}

function shownValue(name: string, value: unknown): unknown {
  if (name === 'trustCallbacks' && Array.isArray(value)) return value.map(() => 'a certificate')
  return withoutPasswords(value)
}

/** A value whose texts have neither passwords of URLs nor the values of their queries. */
function withoutPasswords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPasswords)
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutPasswords(one)]))
  if (typeof value !== 'string') return value
  return value
    .replace(/(?<=:\/\/[^:/@]*:).+(?=@)/, hidden)
    .replaceAll(/(?<=[?&][^=&]*=)[^&#]+/g, hidden)
    .replaceAll(/(?<=\bpassword=)[^&#\s]+/gi, hidden)
}

/** A world's secret is not shown, in its own settings. */
function withoutSecret(body: unknown): unknown {
  const shown = withoutPasswords(body)
  return isRecord(shown) && 'secret' in shown ? { ...shown, secret: hidden } : shown
}
