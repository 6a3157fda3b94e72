import { afterAll, afterEach, beforeEach, expect } from 'vitest'
import { testSteering } from './testSteering.ts'

/** The yard of a test file: each test finds the world as it opens, and leaves nothing that went wrong inside. */
export function steeredYard(): ReturnType<typeof testSteering> {
  const yard = testSteering()
  beforeEach(async () => {
    yard.notices.splice(0)
    await yard.open()
  })
  afterEach(() => {
    expect(yard.reported.splice(0)).toEqual([])
  })
  afterAll(() => yard.close())
  return yard
}
