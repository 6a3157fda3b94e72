/** A source of rows could not be read, so nothing is known of what it is about: no invariant is violated by that. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource'

  /** `source`: how the user wrote it. `reason`: why it gives no rows, without a full stop. */
  constructor(source: string, reason: string, options?: ErrorOptions) {
    super(`${source} cannot be read: ${reason}.`, options)
  }
}
