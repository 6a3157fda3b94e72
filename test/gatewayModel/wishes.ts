import type { Payee } from './command.ts'
import { clients } from './yard.ts'

/** An account is longer than a number after the international prefix 00 can be. */
const beginnings = { africastalking: '+23276', dtone: '+254711', bank: '003001014892' } as const

/** A payment that a client asks for. */
export interface Wish {
  readonly number: string
  /** Minor units of SLE. */
  readonly amount: number
}

/** What clients want to be paid: how often so much to each number, by `nameOf`. */
export class Wishes {
  readonly #wanted = new Map<string, number>()
  readonly #numbers: string[] = []

  get wanted(): ReadonlyMap<string, number> {
    return this.#wanted
  }

  /** All numbers that clients know, the oldest first. */
  get numbers(): readonly string[] {
    return this.#numbers
  }

  add(client: number, wishes: readonly Wish[], times = 1): void {
    for (const wish of wishes) {
      const name = nameOf({ ...wish, clientId: clients[client]?.id ?? '' })
      this.#wanted.set(name, (this.#wanted.get(name) ?? 0) + times)
    }
  }

  /** Gives each payee a number of its own, whose end says how its payout ends; a twin has the number that was given last. */
  numbered(payees: readonly Payee[]): Wish[] {
    let former = this.#numbers.at(-1)
    return payees.map(({ rail, suffix, amount, isTwin }) => {
      if (former === undefined || !isTwin) {
        const middle = String(this.#numbers.length + 1).padStart(3, '0')
        former = `${beginnings[rail]}${middle}${suffix}`
        this.#numbers.push(former)
      }
      return { number: former, amount }
    })
  }
}

/** What payments are compared by: who pays, how much and to which number. */
export function nameOf({ clientId, number, amount }: Wish & { readonly clientId: string }): string {
  return `${amount} of ${clientId} to ${number}`
}
