import { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { addServiceOptions, type ServiceOptions, serviceArguments, serviceSettings } from './serviceOptions.ts'

/** The options of a command line. `--control` is one of the command's own. */
function options(...words: readonly string[]): ServiceOptions {
  const command = addServiceOptions(new Command().option('--control <URL>'))
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
  return command.parse([...words], { from: 'user' }).opts<ServiceOptions>()
}

const settings = (...words: readonly string[]): ReturnType<typeof serviceSettings> =>
  serviceSettings(options(...words), 'file:///proxy.ts')

const ready = 'http://127.0.0.1:{port}/health'

test('without options there is no service', () => {
  expect(settings()).toBeUndefined()
  expect(serviceArguments(options('--control', 'http://127.0.0.1:4000'))).toEqual([])
})

test('a service that runs already', () => {
  expect(settings('--base-url', 'http://127.0.0.1:3000', '--world', 'shop', '--quiet', '0', '--reset', 'true')).toEqual(
    {
      ...{ baseUrl: 'http://127.0.0.1:3000', world: 'shop', quiet: 0, reset: 'true', callbacks: {} },
    },
  )
})

test('a service that is started answers where it is ready', () => {
  expect(settings('--start', 'node app.js', '--ready', ready, '--proxy')).toEqual({
    ...{ baseUrl: 'http://127.0.0.1:{port}', world: 'service', callbacks: {} },
    start: { command: 'node app.js', ready, readyWithin: 30, proxyModule: 'file:///proxy.ts' },
  })
})

test('callback URLs by kind, in one list or several', () => {
  const { callbacks } = options(
    ...['--callbacks', 'payments=http://a/p?x=1,2,deliveryReports=http://a/d'],
    ...['--callbacks', 'incomingMessages=http://a/i'],
  )
  expect(callbacks).toEqual({
    payments: 'http://a/p?x=1,2',
    deliveryReports: 'http://a/d',
    incomingMessages: 'http://a/i',
  })
})

test('the arguments that name a service again give the same settings', () => {
  const words = ['--start', 'a b', '--ready', ready, '--ready-within', '5', '--proxy', '--quiet', '3', '--world', 'w']
  const again = serviceArguments(options(...words, '--callbacks', 'payments=http://a/', '--reset', 'c'))
  expect(settings(...again)).toEqual(settings(...words, '--callbacks', 'payments=http://a/', '--reset', 'c'))
})

describe('what does not fit together is told', () => {
  test.each([
    [['--world', 'w'], '--world is about your own service: name it by --base-url, or by --start'],
    [
      ['--callbacks', 'payments=http://a/'],
      '--callbacks is about your own service: name it by --base-url, or by --start',
    ],
    [['--base-url', 'http://a'], '--base-url needs --world: the key that your service uses at both providers'],
    [['--base-url', 'http://a', '--world', 'w', '--proxy'], '--proxy goes with --start'],
    [['--base-url', 'http://a', '--world', 'w', '--ready', ready], '--ready goes with --start'],
    [['--start', 'x'], '--start needs --ready: a URL of the service, as http://127.0.0.1:{port}/'],
    [
      ['--start', 'x', '--ready', ready, '--control', 'http://a'],
      '--start has simulators of its own: leave out --control',
    ],
  ])('%j', (words, message) => {
    expect(() => settings(...words)).toThrow(message)
  })

  test.each([
    ['--base-url', '127.0.0.1:3000'],
    ['--callbacks', 'payment=http://a/'],
    ['--callbacks', 'payments=a'],
    ['--quiet', '-1'],
    ['--quiet', '60001'],
    ['--ready-within', '0'],
  ])('%s %s', (name, value) => {
    expect(() => options(name, value)).toThrow(/is invalid/)
  })
})
