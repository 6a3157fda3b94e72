import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { provenanceDifferences, readProvenance } from './checkProvenance.ts'
import { sha256 } from './hashFiles.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'railyard-provenance-'))
  write('README.md', 'read me')
  write('dist/railyard.mjs', 'run()')
  const files = { 'README.md': sha256('read me'), 'dist/railyard.mjs': sha256('run()') }
  write('dist/provenance.json', JSON.stringify({ packageVersion: '1.2.3', commit: 'abc', files }))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

test('a package as it was shipped has no differences', () => {
  expect(provenanceDifferences(readProvenance(folder), folder)).toEqual([])
  expect(readProvenance(folder)).toMatchObject({ packageVersion: '1.2.3', commit: 'abc' })
})

test('files that were changed, removed or added are told; dependencies of the package are others', () => {
  write('dist/railyard.mjs', 'runElse()')
  write('dist/more.mjs', '')
  write('node_modules/express/index.js', '')
  rmSync(join(folder, 'README.md'))
  expect(provenanceDifferences(readProvenance(folder), folder)).toEqual([
    'missing: README.md',
    'not shipped: dist/more.mjs',
    'changed: dist/railyard.mjs',
  ])
})

test('a folder without the file, or with another one, is told what to do', () => {
  write('dist/provenance.json', '[]')
  expect(() => readProvenance(folder)).toThrow('it has another form')
  rmSync(join(folder, 'dist/provenance.json'))
  expect(() => readProvenance(folder)).toThrow('Name its folder: node_modules/railyard')
})
