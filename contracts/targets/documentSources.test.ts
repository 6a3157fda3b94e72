import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentSources } from './documentSources.ts'

const folder = mkdtempSync(join(tmpdir(), 'railyard-overlays-'))
const at = (name: string): string => join(folder, name)
const url = 'http://127.0.0.1:9'
const [orders, stock] = [at('orders.yaml'), at('stock.yaml')].map((name) => ({ name, value: url }))

function overlay(name: string, extended?: string): string {
  const head = `overlay: 1.0.0\ninfo: { title: More, version: '1' }\n${extended === undefined ? '' : `extends: ${extended}\n`}`
  writeFileSync(at(name), `${head}actions: [{ target: $.info, update: {} }]\n`)
  return at(name)
}

const plain = overlay('plain.yaml')
const ofStock = overlay('ofStock.yaml', './stock.yaml')
const elsewhere = overlay('elsewhere.yaml', 'https://example.com/stock.yaml')

function overlays(given: readonly (string | { readonly document: string; readonly file: string })[], isOne = false) {
  const sources = documentSources({
    target: isOne ? [] : [{ name: 'dtone', value: url }],
    spec: [orders, stock].slice(0, isOne ? 1 : 2).flatMap((one) => one ?? []),
    overlay: given.map((one) => (typeof one === 'string' ? { document: undefined, file: one } : one)),
  })
  return Object.fromEntries(sources.map((source) => [source.name, source.overlays]))
}

test('an overlay belongs to the document that it extends', () => {
  expect(overlays([ofStock])).toEqual({ dtone: [], orders: [], stock: [ofStock] })
})

test('an overlay that extends none belongs to the only document', () => {
  expect(overlays([plain, plain], true)).toEqual({ orders: [plain, plain] })
  expect(() => overlays([plain])).toThrow('plain.yaml: it extends no document: give --overlay document=file')
})

test('a named document goes before `extends`: a file, or one of ours', () => {
  const named = (document: string) => ({ document, file: elsewhere })
  expect(overlays([named(at('orders.yaml')), named('dtone')])).toEqual({
    ...{ dtone: [elsewhere], orders: [elsewhere], stock: [] },
  })
  expect(() => overlays([named('gateway')])).toThrow('no document is named so')
})

test('an overlay of another document is refused', () => {
  expect(() => overlays([ofStock], true)).toThrow('no --spec is the document ./stock.yaml, which it extends')
  expect(() => overlays([elsewhere])).toThrow('no --spec is the document https://example.com/stock.yaml')
})
