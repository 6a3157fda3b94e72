/** What a subscriber in Kenya has at first, in ten-thousandths of KES. */
export const openingPurse = 1_000_000_000

/** The mobile money of subscribers by their numbers in E.164, in ten-thousandths of KES. */
export class Purses {
  readonly #amounts = new Map<string, number>()

  of(number: string): number {
    return this.#amounts.get(number) ?? openingPurse
  }

  set(number: string, amount: number): void {
    this.#amounts.set(number, amount)
  }

  add(number: string, amount: number): void {
    this.set(number, this.of(number) + amount)
  }

  /** False, with nothing taken, when there is less. */
  take(number: string, amount: number): boolean {
    if (amount > this.of(number)) return false
    this.add(number, -amount)
    return true
  }
}
