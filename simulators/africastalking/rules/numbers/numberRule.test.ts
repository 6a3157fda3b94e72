import { expect, test } from 'vitest'
import { africasTalkingStack } from '../../../../testing/providers/africasTalkingStack.ts'
import { changeSettings } from '../account/settings.ts'
import { numberRule } from './numberRule.ts'

const rule = numberRule([{ suffix: '400' }, { suffix: '000' }, { suffix: '302' }, { suffix: '990' }])

test.each([
  ['+254711000400', '400'],
  ['+254711000001', undefined],
  ['+254700024000', '000'],
  ['+254700014000', undefined],
  ['+254700019990', undefined],
  ['+254711082302', undefined],
  ['+254711083302', '302'],
] as const)('the number %s chooses the rule %s', (number, suffix) => {
  expect(rule(number, africasTalkingStack().contextOf())?.suffix).toBe(suffix)
})

test('an account that ignores suffixes has no rules', () => {
  const context = africasTalkingStack().contextOf()
  changeSettings(context, { numberSuffixes: 'ignored' })
  expect(rule('+254711000400', context)).toBeUndefined()
})
