/** A step found something else than its sentence says. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch'
}
