import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { declarationParts } from './declarationParts.ts'
import { SourceFiles } from './sourceFiles.ts'

/** The parts of a declaration `Subject` in a source. */
function partsOf(source: string, isGiven = false): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'railyard-surface-'))
  try {
    const path = join(folder, 'subject.ts')
    writeFileSync(path, source)
    const found = new SourceFiles().find(path, 'Subject')
    if (found === undefined) throw new Error('There is no Subject.')
    const { parts } = declarationParts(found, 'Subject', isGiven)
    return Object.fromEntries(
      parts.map(([name, { form, isRequired }]) => [name, `${isRequired === true ? '! ' : ''}${form}`]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('comments, layout, order of members and of unions make no difference', () => {
  const one = partsOf("export interface Subject { /** A. */ readonly a: 'x' | 'y'; b(text: string): void }")
  const other = partsOf("export interface Subject {\n  b(other: string): void\n\n  a: | 'y'\n   | 'x' // why\n}")
  expect(one).toEqual(other)
  expect(one).toEqual({ Subject: '', 'Subject.a': "'x' | 'y'", 'Subject.b': '(string) => void' })
})

test('what users give and must give is told apart from what they may give', () => {
  expect(partsOf('interface Subject { a: string; b?: string }', true)).toEqual({
    Subject: '',
    'Subject.a': '! string',
    'Subject.b': '? string',
  })
})

test('members of Railyard itself and private ones are left out', () => {
  const source =
    'export class Subject {\n #a = 1\n private b = 2\n /** @internal */\n c: number = 3\n d: number = 4\n e(): string { return "" }\n}'
  expect(partsOf(source)).toEqual({ Subject: '', 'Subject.d': 'number', 'Subject.e': '() => string' })
})

test('each member of a union, property and element of a constant is a part', () => {
  expect(Object.keys(partsOf("type Subject = 'a' | 'b'"))).toEqual(['Subject', "Subject.('a')", "Subject.('b')"])
  expect(Object.keys(partsOf("const Subject = ['a'] as const"))).toEqual(['Subject', "Subject.('a')"])
  expect(Object.keys(partsOf('const Subject = { a: 1 }'))).toEqual(['Subject', 'Subject.(a)'])
})

test('overloads of a method are one part', () => {
  const { 'Subject.a': form } = partsOf('interface Subject { a(one: string): void; a(one: number): void }')
  expect(form).toBe('(number) => void & (string) => void')
})
