/** The parts of a Railyard, in the order in which they are listed. */
export const partNames = ['control', 'africastalking', 'dtone', 'gateway', 'acquirer'] as const
export type PartName = (typeof partNames)[number]

/** Those that simulate a provider. */
export const providerNames = ['africastalking', 'dtone', 'acquirer'] as const satisfies readonly PartName[]

/** How far the port of each part, and that of the proxy, is from the first one. */
export const portOffsets: Readonly<Record<PartName | 'proxy', number>> = {
  control: 0,
  africastalking: 1,
  dtone: 2,
  gateway: 3,
  proxy: 4,
  acquirer: 5,
}

/** How many ports are after the first one. */
export const portsAfterFirst = Math.max(...Object.values(portOffsets))
