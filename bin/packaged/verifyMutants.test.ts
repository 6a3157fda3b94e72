import { expect, test, vi } from 'vitest'
import { verifyMutants } from './verifyMutants.ts'

test('the package says that verify --mutants is for a clone, and what is for others, and ends with 2', async () => {
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  try {
    expect(await verifyMutants({ seed: '42', operations: [], names: [] })).toBe(2)
    expect(stderr.mock.calls.flat().join('')).toMatch(/^railyard: .* clone .* railyard mutants --test <command>\.\n$/)
  } finally {
    stderr.mockRestore()
  }
})
