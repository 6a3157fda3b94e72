import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownContract } from './documents.ts'
import { overlayIn } from './overlayFiles.ts'
import { placesIn } from './places.ts'

const file = join(mkdtempSync(join(tmpdir(), 'railyard-overlay-')), 'more.yaml')

function written(text: string): string {
  writeFileSync(file, text)
  return file
}

test('text that is no YAML is refused with its line', () => {
  expect(() => overlayIn(written('overlay: 1.0.0\ninfo: { title: More\nactions: []\n'))).toThrow(`${file}:3: `)
})

test('an action that is none is refused with its line', () => {
  const head = "overlay: 1.0.0\ninfo: { title: More, version: '1' }\nactions:\n"
  expect(() =>
    overlayIn(written(`${head}  - target: $.info\n    update: {}\n  - target: $.[\n    update: {}\n`)),
  ).toThrow(`${file}:6: target is no JSONPath`)
})

test.each(['dtone', 'africastalking', 'gateway', 'control'])(
  'each action of the expectations of %s applies',
  (name) => {
    const { operations } = ownContract(name)
    expect(operations.flatMap(({ responses }) => responses.flatMap(({ links }) => links)).length).toBeGreaterThan(1)
  },
)

test('a place is named in the file that says it', () => {
  const places = placesIn([])
  const line = (pointer: string): string => {
    const place = places('dtone', pointer)
    const text = place && readFileSync(join(import.meta.dirname, '../..', place.file), 'utf8').split('\n')
    return `${place?.file} ${text?.[place === undefined ? 0 : place.line - 1]?.trim()}`
  }
  const created = '#/paths/~1v1~1async~1transactions/post/responses/201'
  expect(line(created)).toBe("specs/dtone.yaml '201':")
  expect(line(`${created}/links/settled/x-cases/103`)).toBe("specs/expectations/dtone.yaml '103':")
  expect(
    line('#/paths/~1v1~1async~1transactions/post/callbacks/transactionUpdated/{$request.body%23~1callback_url}/post'),
  ).toBe('specs/dtone.yaml post:')
})
