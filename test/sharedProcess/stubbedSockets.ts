/** A set-up file of the tests that replace sockets by nock and share a process: each file starts without stubs and leaves none. */
import nock from 'nock'
import { afterAll, expect } from 'vitest'

nock.cleanAll()
if (!nock.isActive()) nock.activate()

afterAll(() => {
  const left = nock.activeMocks()
  nock.cleanAll()
  expect(left, 'stubs that are left for the test files after this one').toEqual([])
})
