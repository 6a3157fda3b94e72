import { expect, test } from 'vitest'
import { sectionComplaints } from './changelog.ts'
import { entryComplaints } from './content.ts'
import { unexplained } from './unexplainedTypes.ts'

const version = { version: '0.2.0', surfaceVersion: '1.1' }

test('a version without a section, with an empty one, or without its surface is told', () => {
  const older = '# Changelog\n\n## 0.1.0, 2026-11-28\n\nThe first. Public surface 1.0.\n'
  expect(sectionComplaints(older, version)).toEqual(['CHANGELOG.md has no section "## 0.2.0"'])
  expect(sectionComplaints(`${older}\n## 0.2.0\n\n`, version)).toEqual(['the section 0.2.0 of CHANGELOG.md is empty'])
  expect(sectionComplaints(`${older}\n## 0.2.0\n\nMore.\n`, version)).toEqual([
    'the section 0.2.0 of CHANGELOG.md does not name the public surface 1.1',
  ])
  expect(sectionComplaints(`${older}\n## 0.2.0\n\nMore, public surface 1.1.\n`, version)).toEqual([])
  expect(sectionComplaints('## 0.2.0-rc.1\n\nPublic surface 1.1.', version)).toHaveLength(1)
})

/** The complaints about a file with a text. */
function complaints(path: string, text = ''): string[] {
  return entryComplaints({ path, content: Buffer.from(text) })
}

test.each([
  'bin/up.ts',
  'dist/up.mjs.map',
  'dist/library/index.mjs.map',
  'dist/up.test.mjs',
  'test/worlds.test.ts',
  'dist/features/note.md',
  'contracts/coverage.json',
])('%s does not belong into the package', (path) => {
  const text = path.endsWith('.test.mjs') ? '//#region bin/up.test.ts\n' : ''
  expect(complaints(path, text)).toEqual([expect.stringContaining(path)])
})

test.each([
  'LICENSE',
  'dist/railyard.mjs',
  'dist/library/index.d.cts',
  'dist/features/gateway/cards.feature',
  'dist/licences.md',
])('%s belongs into it', (path) => {
  expect(complaints(path, '//#region bin/up.ts\n')).toEqual([])
})

test.each([
  ['//#region mutation/runMutation.ts', 'mutation/runMutation.ts'],
  ['// gateway/mutants/gatewayMutants.ts', 'gateway/mutants/gatewayMutants.ts'],
  ['//#region bin/printed.fixture.ts', 'bin/printed.fixture.ts'],
  ['const home = "/home/somebody/railyard"', '/home/somebody/railyard'],
  ['//# sourceMappingURL=up.mjs.map', 'source map'],
])('a module with %s is told', (text, told) => {
  expect(complaints('dist/up.mjs', `${text}\n`)).toEqual([expect.stringContaining(told)])
})

test('a module that a setting of TypeScript cannot resolve is told, unless there is a reason', () => {
  const noResolution = { kind: 'NoResolution' } as const
  expect(
    unexplained([
      { ...noResolution, entrypoint: '.', resolutionKind: 'node10' },
      { ...noResolution, entrypoint: './testing/vitest', resolutionKind: 'node16-cjs' },
    ]),
  ).toEqual([])
  expect(
    unexplained([
      { ...noResolution, entrypoint: './testing', resolutionKind: 'node16-cjs' },
      { kind: 'CJSResolvesToESM', entrypoint: '.', resolutionKind: 'node16-cjs' },
    ]),
  ).toEqual([expect.stringContaining('./testing'), expect.stringContaining('CJSResolvesToESM')])
})
