import { join } from 'node:path'

export const names = ['africastalking', 'control', 'dtone', 'gateway'] as const
export type Name = (typeof names)[number]

export function fileOf(name: Name): string {
  return join(import.meta.dirname, '../specs', `${name}.yaml`)
}
