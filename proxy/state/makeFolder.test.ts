import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from './makeFolder.ts'

const root = mkdtempSync(join(tmpdir(), 'railyard-folder-'))
afterAll(() => rmSync(root, { recursive: true }))

test('missing folders are made, with the mode, and those that are there stay', () => {
  const folder = join(root, 'a', 'b')
  makeFolder(folder, 0o700)
  makeFolder(folder, 0o755)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

test('where a file is in the way, the error names it', () => {
  const file = join(root, 'file')
  writeFileSync(file, '')
  expect(() => makeFolder(join(file, 'b'))).toThrow(`cannot make the folder ${join(file, 'b')}: `)
})

test.runIf(process.platform === 'linux')('below a folder in which nothing can be made it ends with an error', () => {
  expect(() => makeFolder('/proc/nowhere/railyard')).toThrow(
    /^cannot make the folder \/proc\/nowhere\/railyard: nothing can be made in \/proc \(E\w+\)$/,
  )
})
