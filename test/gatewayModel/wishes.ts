import type { Payee } from './commands.ts'

/** An account is longer than a number after the international prefix 00 can be. */
const beginnings = { africastalking: '+23276', dtone: '+254711', bank: '003001014892' } as const

/** What clients want to be paid: how often to each number. */
export class Wishes {
  readonly #wanted = new Map<string, number>()
  #numbers = 0

  get wanted(): ReadonlyMap<string, number> {
    return this.#wanted
  }

  add(numbers: readonly string[], times = 1): void {
    for (const number of numbers) this.#wanted.set(number, (this.#wanted.get(number) ?? 0) + times)
  }

  /** Gives each payee a number of its own, whose end says how its payout ends; a twin has that of the payee before it. */
  numbered(payees: readonly Payee[]): { readonly number: string; readonly amount: number }[] {
    let former: string | undefined
    return payees.map(({ rail, suffix, amount, isTwin }) => {
      if (former === undefined || !isTwin) {
        const middle = String(++this.#numbers).padStart(3, '0')
        former = `${beginnings[rail]}${middle}${suffix}`
      }
      return { number: former, amount: amount / 100 }
    })
  }
}
