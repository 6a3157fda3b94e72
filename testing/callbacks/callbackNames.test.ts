import { expect, test } from 'vitest'
import { createSimulators } from '../../simulators/index.ts'
import { callbackNames } from './callbackNames.ts'

test('they are the callbacks of the documents', () => {
  const simulators = createSimulators()
  const documented = [simulators.dtone, simulators.africastalking, simulators.acquirer].flatMap(({ edge }) => [
    ...edge.callbacks,
  ])
  expect([...callbackNames].sort()).toEqual(documented.sort())
  simulators.close()
})
