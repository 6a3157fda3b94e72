/** The ports of the image. */
export const ports = { control: 4000, africastalking: 4001, dtone: 4002, gateway: 4003, acquirer: 4005 } as const

export type Part = keyof typeof ports

/** The name by which a container calls ports of the machine that `TestContainers.exposeHostPorts` has named. */
export const hostOfTests = 'host.testcontainers.internal'

export interface RailyardOptions {
  /** `real`, `manual` or `scaled:60`. @default 'manual' */
  readonly clock?: string
  /** Hosts that callbacks may go to. @default that of the tests */
  readonly allowCallbacks?: readonly string[]
  /** Names by which tests reach the container, where that is not loopback: the host of a Docker elsewhere. */
  readonly allowHosts?: readonly string[]
}

/** The variables that start the image so. */
export function environmentOf({
  clock = 'manual',
  allowCallbacks = [hostOfTests],
  allowHosts = [],
}: RailyardOptions): Record<string, string> {
  return {
    RAILYARD_CLOCK: clock,
    RAILYARD_ALLOW_CALLBACKS: allowCallbacks.join(','),
    RAILYARD_ALLOW_HOST: ['railyard', ...allowHosts].join(','),
  }
}

/** The base URL of a part, as a client of the provider has it. `mapped`: the port outside for one inside. */
export function urlOf(part: Part, host: string, mapped: (port: number) => number): string {
  return `http://${host}:${mapped(ports[part])}${part === 'dtone' ? '/v1' : ''}`
}
