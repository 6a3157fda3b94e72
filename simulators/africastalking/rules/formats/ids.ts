import type { Random } from '../../../kernel/index.ts'

/** `ATXid` names a message, `ATPid` a payment, `ATQid` airtime, `ATXSwid` a SIM swap check, `ATUid` a USSD session, `ATVId` a call; `ATtkn`, `CkTkn`, `ATCdTkn` and `ATCAPtkn` are tokens. */
type IdPrefix = 'ATXid' | 'ATPid' | 'ATQid' | 'ATXSwid' | 'ATUid' | 'ATVId' | 'ATtkn' | 'CkTkn' | 'ATCdTkn' | 'ATCAPtkn'

/** Draws an id: a prefix, an underscore and 32 hexadecimal digits. */
export function drawId(prefix: IdPrefix, random: Random): string {
  return `${prefix}_${random.hex(32)}`
}

/** Draws a version 4 UUID. */
export function drawUuid(random: Random): string {
  const hex = random.hex(32)
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) & 3)
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ]
  return groups.join('-')
}
