import { expect, test } from 'vitest'
import { readConfig } from './configFile.ts'
import { upSettings } from './setting.ts'

const read = (text: string) => readConfig('railyard.yaml', text, upSettings())

function mistakesIn(text: string): string {
  try {
    read(text)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'none'
}

test('a configuration is read with its settings and its worlds, and knows where each is', () => {
  const file = read('port: 5000\nonly: [control, dtone]\nworlds:\n  demo: { seed: 7 }\n  w1:\n')
  expect(file.settings).toEqual({ port: 5_000, only: ['control', 'dtone'] })
  expect([...file.worlds]).toEqual([
    ['demo', { seed: 7 }],
    ['w1', {}],
  ])
  expect([file.placeOf(['only']), file.placeOf(['worlds', 'demo', 'seed'])]).toEqual([
    'railyard.yaml:2:1',
    'railyard.yaml:4:11',
  ])
})

test('a seed is the text that stands there, also where YAML has a number', () => {
  expect(read('seed: 007').settings).toEqual({ seed: '007' })
})

test('an empty file sets nothing', () => {
  expect(read('')).toMatchObject({ settings: {}, worlds: new Map() })
  expect(read('# only a comment\n')).toMatchObject({ settings: {} })
})

test('names keep their writing: phone numbers, ids and codes are texts', () => {
  const { worlds } = read(
    'worlds: { 0815: { subscribers: { +254711000001: { isPhoneOn: false } }, dtone: { products: { 6035: { available: false } } } } }',
  )
  expect([...worlds]).toEqual([
    [
      '0815',
      {
        subscribers: { '+254711000001': { isPhoneOn: false } },
        dtone: { products: { '6035': { available: false } } },
      },
    ],
  ])
})

test('anchors and merge keys are resolved', () => {
  const { worlds } = read('worlds:\n  w1: &usual { seed: 7, secret: s }\n  w2: { <<: *usual, seed: 8 }\n')
  expect(worlds.get('w2')).toEqual({ seed: 8, secret: 's' })
})

test.each([
  ['port: eighty', 'railyard.yaml:1:1: `port` must be integer'],
  ['seed: 7\ncolck: manual', 'railyard.yaml:2:1: field `colck` is not known (there are port, ports, '],
  ['only: [control, dtoen]', 'railyard.yaml:1:17: `only[1]` must be one of control, africastalking, dtone, gateway, a'],
  ['worlds: [demo]', 'railyard.yaml:1:1: `worlds` must be object'],
  ['port: 1\nport: 2', 'railyard.yaml:2:1: this is no YAML: Map keys must be unique'],
  ['host: a: b', 'railyard.yaml:1:7: this is no YAML: Nested mappings are not allowed in compact mappings'],
  [
    'worlds:\n  demo:\n    subscribers:\n      +254711000001: { pin: 0123 }',
    'railyard.yaml:4:24: `worlds.demo.subscribers.+254711000001.pin` must be string: write "0123", in quotes',
  ],
  [
    'worlds:\n  demo:\n    dtone:\n      settings: { callback_retries: [] }',
    'railyard.yaml:4:19: field `worlds.demo.dtone.settings.callback_retries` is not known (there are confirmationWindow,',
  ],
  [
    'worlds:\n  demo:\n    africastalking:\n      callback-urls: { payments: "ftp://x" }',
    'railyard.yaml:4:24: `worlds.demo.africastalking.callback-urls.payments` must be an http or https URL, or null',
  ],
  [
    'worlds:\n  demo:\n    africastalking:\n      ussd-codes:\n        *384*1#: {}',
    'railyard.yaml:5:18: this is no YAML: a name that begins with * stands in quotes',
  ],
  [
    'worlds: { demo: { faults: [{ place: before }] } }',
    'railyard.yaml:1:28: field `worlds.demo.faults[0].effect` is m',
  ],
  [
    'worlds: { demo: { dtone: { products: { cheap: { available: true } } } } }',
    '1:40: `worlds.demo.dtone.products.cheap` must be a whole number',
  ],
  ['worlds: { "..": {} }', 'railyard.yaml:1:11: `worlds...` must NOT be valid'],
  [
    'worlds: { demo: { secret: 12345678 } }',
    'railyard.yaml:1:19: `worlds.demo.secret` must be string: write it in quotes',
  ],
  ['worlds: { [a]: {} }', 'railyard.yaml:1:11: a name is a text, and no list, map or ~'],
  ['worlds: { ~: {} }', 'railyard.yaml:1:11: a name is a text'],
  ['--- {}\n--- {}', 'it has several documents: a configuration is one'],
  ['worlds: &w { <<: *w }', 'railyard.yaml'],
  ['only: []', '`only` must NOT have fewer than 1 items'],
])('%j is refused with the line and what is wrong', (text, message) => {
  expect(mistakesIn(text)).toContain(message)
})

test('all mistakes are told at once, in the order of the file', () => {
  expect(mistakesIn('colck: x\nworlds:\n  demo:\n    secret: 7\nport: x\n')).toMatch(
    /^railyard\.yaml has 3 mistakes:\n {2}railyard\.yaml:1:1: .*\n {2}railyard\.yaml:4:5: .*write it in quotes\n {2}railyard\.yaml:5:1: .*$/,
  )
})
