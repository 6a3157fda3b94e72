export { type CardKey, readCardKeys } from './cardKeys.ts'
export { keySource } from './keySource.ts'
export { openVault } from './openVault.ts'
export type { CardVault } from './vault.ts'
