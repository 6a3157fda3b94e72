import type { DemoPortal } from '../gateway/index.ts'

/** How to sign in to the portal of the demo. */
export function portalReport({ users, password }: DemoPortal): string {
  return `${users.map(({ userName, role }) => `${userName} (${role})`).join(', ')}, password ${password}`
}
