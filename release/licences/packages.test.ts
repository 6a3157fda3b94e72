import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { licencesPage } from './licencesPage.ts'
import { bundledPackages, installedPackages } from './packages.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'railyard-licences-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, content: string | object): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content))
}

test('what a lockfile installs for users is followed as Node resolves it, with what is optional', () => {
  write('package-lock.json', {
    packages: {
      '': { dependencies: { a: '1' }, devDependencies: { tool: '1' }, optionalDependencies: { o: '1' } },
      'node_modules/a': { dependencies: { b: '2' } },
      'node_modules/a/node_modules/b': {
        peerDependencies: { c: '1', left: '1' },
        peerDependenciesMeta: { left: { optional: true } },
      },
      'node_modules/b': { dev: true },
      'node_modules/c': {},
      'node_modules/left': { dev: true },
      'node_modules/o': { dev: true, hasInstallScript: true },
      'node_modules/tool': { dev: true },
    },
  })
  write('node_modules/a/package.json', { version: '1.0.0', license: 'MIT' })
  write('node_modules/a/node_modules/b/package.json', { version: '2.0.0', licenses: [{ type: 'ISC' }] })
  write('node_modules/c/package.json', { version: '1.0.0', scripts: { postinstall: 'node report.js', test: 'x' } })
  const found = installedPackages(root).map(({ path, version, licence, installScripts }) => [
    path,
    version,
    licence,
    installScripts,
  ])
  expect(found).toEqual([
    ['node_modules/a', '1.0.0', 'MIT', []],
    ['node_modules/a/node_modules/b', '2.0.0', 'ISC', []],
    ['node_modules/c', '1.0.0', 'none', ['postinstall']],
    ['node_modules/o', '', 'none', ['install (in the lockfile)']],
  ])
})

test('packages whose code is inside are found by the comments of the bundler, and listed with their licences', () => {
  write(
    'dist/one.mjs',
    '// node_modules/@scope/a/lib/index.js\nlet a\n//#region node_modules/b/node_modules/c/index.js\n',
  )
  write('dist/two.cjs', 'const text = "// node_modules/d/index.js"\n')
  write('node_modules/@scope/a/package.json', { version: '1.2.3', license: 'MIT' })
  write('node_modules/@scope/a/LICENSE', 'Permission is hereby granted\r\n')
  write('node_modules/b/node_modules/c/package.json', { version: '4.5.6', license: '0BSD' })
  const bundled = bundledPackages(root, join(root, 'dist'))
  expect(bundled.map(({ name }) => name)).toEqual(['@scope/a', 'c'])
  const page = licencesPage(root, { bundled, installed: [] })
  expect(page).toContain('| @scope/a | 1.2.3 | MIT |')
  expect(page).toContain('### @scope/a 1.2.3\n\n```\nPermission is hereby granted\n```')
  expect(page).toContain('Comes without a text of its licence, 0BSD.')
})
