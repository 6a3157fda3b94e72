import fc from 'fast-check'

/** What the control plane does to the queue of a product. */
export type QueueCommand<Product extends string> =
  | { readonly kind: 'setRate'; readonly product: Product; readonly perSecond: number }
  | { readonly kind: 'setPause'; readonly product: Product; readonly isPaused: boolean }
  | { readonly kind: 'delayOutcomes'; readonly product: Product; readonly seconds: number }
  | { readonly kind: 'stall'; readonly product: Product; readonly seconds: number }
  | { readonly kind: 'lose'; readonly product: Product }

/** Commands to the queues of some products in some worlds, with their weights. */
export function queueCommands<Product extends string>(
  world: fc.Arbitrary<number>,
  products: readonly Product[],
): readonly fc.WeightedArbitrary<QueueCommand<Product> & { readonly world: number }>[] {
  const kind = <const Kind extends string>(name: Kind): fc.Arbitrary<Kind> => fc.constant(name)
  const product = fc.constantFrom(...products)
  const perSecond = fc.constantFrom(10, 50, 3, 7, 0.5, 0.1)
  return [
    { weight: 3, arbitrary: fc.record({ kind: kind('setRate'), world, product, perSecond }) },
    { weight: 3, arbitrary: fc.record({ kind: kind('setPause'), world, product, isPaused: fc.boolean() }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: kind('delayOutcomes'), world, product, seconds: fc.constantFrom(0, 5, 300) }),
    },
    { weight: 2, arbitrary: fc.record({ kind: kind('stall'), world, product, seconds: fc.constantFrom(60, 1, 0) }) },
    { weight: 2, arbitrary: fc.record({ kind: kind('lose'), world, product }) },
  ]
}
