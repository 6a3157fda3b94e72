import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sameBytes } from '../checks/sameBytes.ts'
import { readTarball } from './tarball.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'railyard-tarball-'))
  mkdirSync(join(folder, 'package'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A tarball of files that were changed at a time. */
function pack(name: string, files: Readonly<Record<string, string>>, changedAt = '2020-01-01'): string {
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, 'package', path), content)
  const paths = Object.keys(files).map((path) => `package/${path}`)
  execFileSync('tar', ['-czf', name, '--format=ustar', `--mtime=${changedAt}`, ...paths], { cwd: folder })
  return join(folder, name)
}

test('the files of a tarball are read with their content', () => {
  const long = 'x'.repeat(1_300)
  const entries = readTarball(pack('one.tgz', { 'a.txt': 'first', 'b.txt': long, 'c.txt': '' }))
  expect(entries.map(({ path, size, content }) => [path, size, content.toString()])).toEqual([
    ['a.txt', 5, 'first'],
    ['b.txt', 1_300, long],
    ['c.txt', 0, ''],
  ])
})

test('a link is refused, since npm packs none', () => {
  symlinkSync('a.txt', join(folder, 'package', 'link'))
  execFileSync('tar', ['-czf', 'link.tgz', '--format=ustar', 'package/link'], { cwd: folder })
  expect(() => readTarball(join(folder, 'link.tgz'))).toThrow('package/link is no plain file')
})

test('two tarballs that differ are told by what differs in them', () => {
  const one = pack('one.tgz', { a: 'same', b: 'first' })
  expect(sameBytes(one, pack('again.tgz', { a: 'same', b: 'first' }))).toEqual([])
  expect(sameBytes(one, pack('other.tgz', { a: 'same', b: 'second' }))).toEqual(['differs: b'])
  expect(sameBytes(one, pack('more.tgz', { a: 'same', b: 'first', c: '' }))).toEqual(['differs: c'])
  expect(sameBytes(one, pack('later.tgz', { a: 'same', b: 'first' }, '2021-01-01'))).toEqual([
    'the headers differ: modes, times or order of entries',
  ])
})
