import type { Payee } from './commands.ts'

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
        former = `${rail === 'dtone' ? '+254711' : '+23276'}${middle}${suffix}`
      }
      return { number: former, amount: amount / 100 }
    })
  }
}
