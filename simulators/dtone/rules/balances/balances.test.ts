import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dtoneStack } from '../../../../testing/providers/dtoneStack.ts'
import { moveBalance, unaffordable } from './balances.ts'
import { money } from './money.ts'

const { service, open } = dtoneStack()
const units = ['USD', 'EUR', 'KWD'] as const

/** An amount in whole cents, or in tenths of cents, which some currencies have. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 300_000 }).map((cents) => cents / 100),
  fc.integer({ min: 0, max: 3_000_000 }).map((mils) => mils / 1_000),
)

const step = fc.record({
  unit: fc.constantFrom(...units),
  amount,
  /** Its last movement: held, voided, captured, or captured and reversed. */
  ends: fc.constantFrom([], ['void'], ['capture'], ['capture', 'reverse'] as const),
  /** How many steps later. */
  after: fc.nat(5),
})

test('available, held and paid amounts always add up to the opening balance, and overspending is refused', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 60 }),
      fc.array(amount, { minLength: 3, maxLength: 3 }),
      (steps, limits) => {
        const context = service.contextOf(open().world)
        const { balances } = context.state
        for (const [index, unit] of units.entries())
          balances.put({
            id: index + 1,
            unit_type: 'CURRENCY',
            unit,
            available: 1_000,
            holding: 0,
            credit_limit: limits[index] ?? 0,
          })
        const paid: Record<string, number> = {}
        const due: { at: number; act: () => void }[] = []
        for (const [at, { unit, amount, ends, after }] of steps.entries()) {
          for (const one of due) if (one.at === at) one.act()
          const cost = { unit, amount }
          if (unaffordable(cost, context) !== undefined) continue
          moveBalance('authorize', cost, context)
          for (const [order, movement] of ends.entries())
            due.push({
              at: at + 1 + after + order,
              act() {
                moveBalance(movement, cost, context)
                const change = movement === 'capture' ? amount : movement === 'reverse' ? -amount : 0
                paid[unit] = money.add(paid[unit] ?? 0, change)
              },
            })
          for (const balance of balances.values()) {
            const sum = money.add(money.add(balance.available, balance.holding), paid[balance.unit] ?? 0)
            expect(sum).toBe(1_000)
            expect(money.add(balance.available, balance.credit_limit)).toBeGreaterThanOrEqual(0)
            expect(balance.holding).toBeGreaterThanOrEqual(0)
          }
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('the credit limit can be spent to the last cent, and no further', () => {
  const context = service.contextOf(open().world)
  context.state.balances.put({
    id: 1,
    unit_type: 'CURRENCY',
    unit: 'USD',
    available: 0.1,
    holding: 0,
    credit_limit: 0.2,
  })
  expect(unaffordable({ unit: 'USD', amount: 0.301 }, context)).toBe('insufficientBalance')
  expect(unaffordable({ unit: 'USD', amount: 0.3 }, context)).toBeUndefined()
  expect(unaffordable({ unit: 'XXX', amount: 0 }, context)).toBe('accountBalanceNotFound')
})
