import { remember } from '../../../../specs/openapi/index.ts'
import { formatInstant, type Instant } from '../../../kernel/index.ts'

/** `2026-01-01T00:00:00.000000000Z`: the provider writes nine digits of fraction. @see docs/dtone.md#life-cycle */
export const timestamp = remember((instant: Instant) => formatInstant(instant).replace('Z', '000000Z'), 1000)
