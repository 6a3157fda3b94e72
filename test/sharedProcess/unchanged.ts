/**
 * A set-up file of the tests that share a process: it fails the file that leaves the process changed, and so not one that runs
 * later. Such a test restores what it changes, or is in the list `isolated` of `vitest.config.ts`.
 */
import { afterAll, expect } from 'vitest'
import { changes, processState } from './processState.ts'

const before = processState()

afterAll(() => expect(changes(before, processState()), 'changed for the test files after this one').toEqual([]))
