import { describe, expect, test } from 'vitest'
import { type Imports, violations } from './architecture/importRules.ts'
import { importsOf, readImports } from './architecture/readImports.ts'

const repository = readImports(new URL('../', import.meta.url))

test('no import points upwards, no files form a cycle, and no two folders import each other', () => {
  expect(repository.size).toBeGreaterThan(200)
  expect(violations(repository)).toEqual([])
})

describe('the checker', () => {
  test('finds imports of every form', () => {
    const text = `
      import { a } from '../kernel/a.ts'
      import type { b } from '../kernel/b.ts'
      import c, { type d } from './c.ts'
      import * as e from './e.ts'
      import './f.ts'
      export { g } from '../g.ts'
      export type { h } from './h.ts'
      export * from './i.ts'
      import document from '../../specs/types/j.json' with { type: 'json' }
      const k = await import('./k.ts')
      const text = "import './not.ts'" // import './nor.ts'
      import fs from 'node:fs'
    `
    expect(importsOf('simulators/dtone/x.ts', text)).toEqual([
      'simulators/kernel/a.ts',
      'simulators/kernel/b.ts',
      'simulators/dtone/c.ts',
      'simulators/dtone/e.ts',
      'simulators/dtone/f.ts',
      'simulators/g.ts',
      'simulators/dtone/h.ts',
      'simulators/dtone/i.ts',
      'specs/types/j.json',
      'simulators/dtone/k.ts',
    ])
  })

  test.each([
    ['simulators/dtone/service.ts', 'simulators/africastalking/model.ts'],
    ['simulators/africastalking/rules/money.ts', 'simulators/dtone/rules/balances/money.ts'],
    ['simulators/control/context.ts', 'simulators/dtone/index.ts'],
    ['simulators/dtone/service.ts', 'simulators/control/index.ts'],
    ['simulators/kernel/world.ts', 'simulators/dtone/model.ts'],
    ['simulators/kernel/world.ts', 'simulators/index.ts'],
    ['simulators/kernel/world.ts', 'simulators/subscribers/index.ts'],
    ['simulators/subscribers/index.ts', 'simulators/africastalking/index.ts'],
    ['simulators/control/context.ts', 'simulators/subscribers/index.ts'],
    ['simulators/dtone/service.ts', 'simulators/index.ts'],
    ['simulators/index.ts', 'gateway/index.ts'],
    ['gateway/index.ts', 'simulators/index.ts'],
    ['gateway/clock.ts', 'simulators/kernel/clock.ts'],
    ['specs/generate.ts', 'simulators/kernel/random.ts'],
    ['contracts/index.ts', 'simulators/index.ts'],
    ['contracts/index.ts', 'gateway/index.ts'],
    ['scenarios/support/world.ts', 'contracts/index.ts'],
    ['contracts/run/run.ts', 'testing/index.ts'],
    ['contracts/run/run.ts', 'mutation/index.ts'],
    ['testing/index.ts', 'contracts/index.ts'],
    ['testing/index.ts', 'mutation/index.ts'],
    ['simulators/index.ts', 'testing/index.ts'],
    ['gateway/index.ts', 'testing/index.ts'],
    ['mutation/run/mutationRunner.ts', 'contracts/run/runCase.ts'],
    ['bin/verify.ts', 'mutation/pool/mutationPool.ts'],
    ['bin/up.ts', 'testing/providers/dtoneStack.ts'],
    ['mutation/index.ts', 'mutation/report/mutationRun.fixture.ts'],
    ['gateway/index.ts', 'bin/up.ts'],
    ['simulators/index.ts', 'simulators/kernel/testing/receiver.ts'],
    ['gateway/index.ts', 'gateway/test/manualClock.ts'],
    ['simulators/dtone/service.ts', 'simulators/dtone/dtone.test.ts'],
    ['simulators/index.ts', 'proxy/index.ts'],
    ['proxy/openProxy.ts', 'contracts/index.ts'],
    ['proxy/openProxy.ts', 'bin/up.ts'],
    ['newcomer/index.ts', 'specs/openapi/index.ts'],
  ])('reports that %s imports %s', (from, to) => {
    expect(violations(oneImport(from, to))).toEqual([expect.stringContaining(`${from} → ${to}: `)])
  })

  test.each([
    ['bin/up.ts', 'testing/index.ts'],
    ['bin/verify.ts', 'contracts/report/index.ts'],
    ['mutation/stacks/gatewayStack.ts', 'gateway/index.ts'],
    ['testing/index.ts', 'simulators/index.ts'],
    ['scenarios/support/world.ts', 'testing/index.ts'],
    ['simulators/dtone/some.test.ts', 'testing/providers/dtoneStack.ts'],
    ['contracts/run/run.test.ts', 'contracts/run/run.fixture.ts'],
    ['contracts/run/run.fixture.ts', 'testing/fakes/itemService.ts'],
    ['peers/readPeer.ts', 'contracts/index.ts'],
    ['interop/services.ts', 'testing/index.ts'],
    ['simulators/index.ts', 'simulators/control/index.ts'],
    ['simulators/dtone/service.ts', 'simulators/subscribers/index.ts'],
    ['simulators/control/index.ts', 'simulators/kernel/index.ts'],
    ['gateway/index.ts', 'specs/types/gateway.json'],
    ['simulators/kernel/world.test.ts', 'simulators/kernel/testing/receiver.ts'],
    ['simulators/control/some.test.ts', 'simulators/index.ts'],
    ['bin/run.ts', 'package.json'],
    ['bin/up.ts', 'proxy/openProxy.ts'],
    ['proxy/openProxy.ts', 'simulators/index.ts'],
    ['test/some.test.ts', 'gateway/index.ts'],
  ])('allows %s to import %s', (from, to) => {
    expect(violations(oneImport(from, to))).toEqual([])
  })

  test('reports an import of a missing file', () => {
    expect(violations(new Map([['specs/a.ts', ['specs/b.ts']]]))).toEqual([
      'specs/a.ts → specs/b.ts: there is no such file',
    ])
  })

  test('reports a cycle of any length, and a file that imports itself', () => {
    const cycle = new Map([
      ['specs/one.ts', ['specs/leaf.ts', 'specs/two.ts']],
      ['specs/two.ts', ['specs/three.ts', 'specs/leaf.ts']],
      ['specs/three.ts', ['specs/one.ts']],
      ['specs/leaf.ts', []],
    ])
    expect(violations(cycle)).toEqual(['circle: specs/one.ts → specs/two.ts → specs/three.ts → specs/one.ts'])
    expect(violations(new Map([['specs/one.ts', ['specs/one.ts']]]))).toEqual(['circle: specs/one.ts → specs/one.ts'])
  })

  test('reports two folders of one parent that import each other, except in tests', () => {
    const one = 'gateway/jobs/one.ts'
    const other = 'gateway/payments/other.ts'
    const back = 'gateway/payments/back.ts'
    expect(
      violations(
        new Map([
          [one, [other]],
          [other, []],
          [back, [one]],
        ]),
      ),
    ).toEqual(['gateway: jobs ⇄ payments'])
    expect(
      violations(
        new Map([
          [one, [other]],
          [other, []],
          ['gateway/payments/back.test.ts', [one]],
        ]),
      ),
    ).toEqual([])
  })
})

/** Two files, one of which imports the other. */
function oneImport(from: string, to: string): Imports {
  return new Map([
    [to, []],
    [from, [to]],
  ])
}
