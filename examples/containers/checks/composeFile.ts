import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parse } from 'yaml'

/** A service of a compose file, as far as it says what runs. */
export interface ComposeService {
  readonly name: string
  /** Undefined where its image says it. */
  readonly command: readonly string[] | undefined
  readonly environment: Readonly<Record<string, string>>
  /** Undefined where its image says it. */
  readonly health: readonly string[] | undefined
  readonly dependsOn: readonly string[]
}

/** The services of a compose file, with places of volumes replaced by those of this machine. */
export function composeServices(file: string): ComposeService[] {
  const { services }: ComposeText = parse(readFileSync(file, 'utf8'))
  return Object.entries(services).map(([name, service]) => {
    const { command, environment = {}, volumes = [], healthcheck, depends_on: dependsOn = {} } = service
    const here = (text: string): string => volumes.reduce((moved, volume) => fromVolume(moved, volume, file), text)
    return {
      name,
      command: command?.map(here),
      environment: Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, here(String(value))])),
      health: healthcheck?.test.slice(1),
      dependsOn: Object.keys(dependsOn),
    }
  })
}

interface ComposeText {
  readonly services: Readonly<Record<string, ServiceText>>
}

interface ServiceText {
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, unknown>>
  readonly volumes?: readonly string[]
  readonly healthcheck?: { readonly test: readonly string[] }
  readonly depends_on?: Readonly<Record<string, unknown>>
}

function fromVolume(text: string, volume: string, file: string): string {
  const [source = '', target = ''] = volume.split(':')
  return text === target || text.startsWith(`${target}/`)
    ? `${resolve(dirname(file), source)}${text.slice(target.length)}`
    : text
}
