import { expect, test } from 'vitest'
import document from '../../../specs/types/control.generated.json' with { type: 'json' }
import { readDocument } from '../control/document.ts'
import { presentSource } from './present.ts'

const control = readDocument(document)

test.each([
  ['patchDtoneSettings', 'getDtoneSettings'],
  ['addFault', undefined],
  ['putClock', undefined],
  ['getClock', undefined],
])('what %s sets is shown by %s', (set, shown) => {
  const operation = control.operations.get(set)
  expect(operation).toBeDefined()
  expect(operation && presentSource(control, operation)).toBe(shown)
})
