import type { errors } from '../../data/errors.ts'

/** A row of the provider's error table. @see docs/dtone.md#errors */
export type ErrorKey = keyof typeof errors
