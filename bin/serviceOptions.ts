import { type Command, InvalidArgumentError, Option } from 'commander'
import type { CallbackUrls, ServiceSettings } from '../scenarios/index.ts'
import { callbackKinds } from '../scenarios/service/serviceSettings.ts'

/** The options of `railyard scenarios` that are about the service under test. */
export interface ServiceOptions {
  readonly baseUrl?: string
  readonly world?: string
  readonly start?: string
  readonly ready?: string
  readonly readyWithin: number
  readonly proxy?: true
  readonly reset?: string
  readonly callbacks: CallbackUrls
  readonly quiet?: number
  readonly control?: string
}

/** Seconds. */
const usualReadiness = 30

/** Adds the options that are about the service under test. */
export function addServiceOptions(command: Command): Command {
  return command
    .addOption(new Option('--base-url <URL>', 'your own service, which runs already; with --world').argParser(url))
    .addOption(new Option('--world <name>', 'the key of your service at both providers, which names its world'))
    .addOption(new Option('--start <command>', 'starts a service of its own for each worker; {port} {world} {dir}'))
    .addOption(new Option('--ready <URL>', 'answers 2xx when the service can be used; {port} {world} {dir}'))
    .addOption(
      new Option('--ready-within <seconds>', 'how long that may take').default(usualReadiness).argParser(above(1)),
    )
    .addOption(new Option('--proxy', 'sends requests for the fixed hosts of the providers to the simulators, as exec'))
    .addOption(new Option('--reset <command>', "clears the service's own data, before each scenario"))
    .addOption(
      new Option('--callbacks <kind=URL,...>', `callback URLs at Africa's Talking: ${callbackKinds.join(', ')}`)
        .default({}, 'as they are')
        .argParser(callbackUrls),
    )
    .addOption(
      new Option('--quiet <ms>', 'real time without traffic after which a service that joins no clock is idle')
        .default(undefined, '100')
        .argParser(above(0)),
    )
}

/** The settings of the service under test; undefined where the options name none. Throws when they do not fit together. */
export function serviceSettings(options: ServiceOptions, proxyModule: string): ServiceSettings | undefined {
  const { baseUrl, world, start, ready, readyWithin, proxy, reset, callbacks, quiet, control } = options
  if (baseUrl === undefined && start === undefined) {
    const useless = Object.entries({ world, ready, proxy, reset, quiet }).find(([, value]) => value !== undefined)?.[0]
    if (useless === undefined && Object.keys(callbacks).length === 0) return undefined
    throw new Error(`--${useless ?? 'callbacks'} is about your own service: name it by --base-url, or by --start`)
  }
  const common = { callbacks, ...(reset !== undefined && { reset }), ...(quiet !== undefined && { quiet }) }
  if (start === undefined) {
    if (ready !== undefined || proxy) throw new Error(`--${proxy ? 'proxy' : 'ready'} goes with --start`)
    if (world === undefined || baseUrl === undefined)
      throw new Error('--base-url needs --world: the key that your service uses at both providers')
    return { world, baseUrl, ...common }
  }
  if (ready === undefined) throw new Error('--start needs --ready: a URL of the service, as http://127.0.0.1:{port}/')
  if (control !== undefined) throw new Error('--start has simulators of its own: leave out --control')
  return {
    ...{ world: world ?? 'service', baseUrl: baseUrl ?? /^https?:\/\/[^/]+/.exec(ready)?.[0] ?? ready, ...common },
    start: { command: start, ready, readyWithin, ...(proxy && { proxyModule }) },
  }
}

/** The arguments that name the same service again. */
export function serviceArguments({ baseUrl, start, ...options }: ServiceOptions): string[] {
  if (baseUrl === undefined && start === undefined) return []
  const { world, ready, reset, control, readyWithin, quiet, callbacks, proxy } = options
  const urls = Object.entries(callbacks).map(([kind, target]) => `${kind}=${target}`)
  const named = {
    ...{ 'base-url': baseUrl, world, start, ready, reset, control, quiet: quiet?.toString() },
    'ready-within': readyWithin === usualReadiness ? undefined : String(readyWithin),
    callbacks: urls.length === 0 ? undefined : urls.join(','),
  }
  const given = Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]))
  return [...given, ...(proxy ? ['--proxy'] : [])]
}

export function url(text: string): string {
  if (/^https?:\/\/[^/]/.test(text)) return text
  throw new InvalidArgumentError('It is an http or https URL.')
}

function above(least: number): (text: string) => number {
  return (text) => {
    if (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= 60_000) return Number(text)
    throw new InvalidArgumentError(`It is a whole number from ${least} to 60000.`)
  }
}

export function callbackUrls(text: string, before: CallbackUrls): CallbackUrls {
  const entries = text.split(/,(?=\w+=)/).map((entry) => {
    const [, name, target = ''] = /^(\w+)=(https?:\/\/.+)$/.exec(entry) ?? []
    const kind = callbackKinds.find((known) => known === name)
    if (kind === undefined)
      throw new InvalidArgumentError(`"${entry}" is no kind=URL with one of ${callbackKinds.join(', ')}.`)
    return [kind, target] as const
  })
  return { ...before, ...Object.fromEntries(entries) }
}
