import { expect, test } from 'vitest'
import { uselessOption } from './effectiveOptions.ts'

test.each([
  [['credentials'], '--credentials has no effect on our own services'],
  [['control', 'case'], '--control has no effect on our own services'],
  [['unsupported'], '--unsupported'],
  [['wait'], '--wait'],
  [['prefer'], '--prefer'],
  [['mutants', 'minCoverage'], '--min-coverage has no effect with --mutants'],
  [['mutants', 'target'], '--target has no effect with --mutants'],
  [['changed'], '--changed has no effect without --mutants'],
  [['sample', 'thorough'], '--sample has no effect without --mutants'],
  [['coverage'], '--coverage has no effect: add --ratchet'],
])('%j: %s', (given, words) => {
  expect(uselessOption(given)).toContain(words)
})

test.each([
  [[]],
  [['mutants', 'changed', 'sample']],
  [['mutants', 'thorough']],
  [['seed', 'case', 'grid', 'timeLimit']],
  [['target', 'credentials', 'prefer', 'wait', 'unsupported']],
  [['spec', 'overlay']],
  [['mutants', 'seed', 'operation', 'shard', 'report', 'sample', 'changed', 'thorough']],
  [['coverage', 'ratchet']],
])('%j have an effect', (given) => {
  expect(uselessOption(given)).toBeUndefined()
})
