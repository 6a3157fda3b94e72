/** Breaks one rule of a service by altering the definition of the service. A mutant is defined beside the rule that it breaks. */
export interface RuleMutant<Definition extends { readonly operations: object }> {
  /** The operation whose cases must detect the mutant. */
  readonly operationId: Extract<keyof Definition['operations'], string>
  readonly kind: string
  readonly label: string
  /** Part of the names of the cases that are likely to detect it. */
  readonly hint?: string
  /** Calls `onBroken` whenever the mutant changes behaviour. */
  readonly alter: (definition: Definition, onBroken: () => void) => Definition
}

/** `dtone/postTransactionAsync/suffix-delay/day`. */
export function ruleName(
  document: string,
  { operationId, kind, label }: { readonly operationId: string; readonly kind: string; readonly label: string },
): string {
  return [document, operationId, kind, label].filter((part) => part !== '').join('/')
}
