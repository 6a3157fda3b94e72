/** A rule of a service, broken in one way by a wrapper over the definition of the service. It stands beside the rule that it breaks. */
export interface RuleMutant<Definition extends { readonly operations: object }> {
  /** The operation whose cases must notice. */
  readonly operationId: Extract<keyof Definition['operations'], string>
  readonly kind: string
  readonly label: string
  /** A part of the names of the cases that are likely to notice. */
  readonly hint?: string
  /** `onBroken` is called whenever the mutant makes a difference. */
  readonly alter: (definition: Definition, onBroken: () => void) => Definition
}
