import { setFlagsFromString } from 'node:v8'

/**
 * By how much the heap may grow before V8 collects it again, in per cent of what is in use. It would let the heap grow to several times
 * that, which is mostly garbage of a large batch; the batch takes a little longer.
 */
const growth = 20

/** Bounds the growth of the heap of this process from now on. @see docs/gateway.md#batches */
export function boundHeapGrowth(): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`)
}
