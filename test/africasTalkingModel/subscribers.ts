/** What the model knows of the subscribers of a world, by their numbers in E.164. */
export class Subscribers {
  /** `+254722000000 MYSHOP` */
  readonly #optOuts = new Set<string>()
  /** Numbers that are subscribed to the premium product. */
  readonly subscribed = new Set<string>()
  /** Who has sent the text with a link that was not answered. */
  readonly links = new Map<string, string>()
  /** What premium messages are paid from, in ten-thousandths of KES. */
  readonly #airtime = new Map<string, number>()

  /** Numbers whose airtime was changed. */
  get charged(): readonly string[] {
    return [...this.#airtime.keys()]
  }

  airtimeOf(number: string): number {
    return this.#airtime.get(number) ?? 10_000_000
  }

  setAirtime(number: string, amount: number): void {
    this.#airtime.set(number, amount)
  }

  hasOptedOut(number: string, sender: string): boolean {
    return this.#optOuts.has(`${number} ${sender}`)
  }

  /** False when the subscriber has opted out before. */
  optOut(number: string, sender: string): boolean {
    if (this.hasOptedOut(number, sender)) return false
    this.#optOuts.add(`${number} ${sender}`)
    return true
  }

  /** False when the subscriber has not opted out. */
  liftOptOut(number: string, sender: string): boolean {
    return this.#optOuts.delete(`${number} ${sender}`)
  }
}
