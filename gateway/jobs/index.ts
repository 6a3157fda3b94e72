import { migrations } from './migration.ts'

/** Work that is due later, as rows. */
export const jobs = { migrations }
