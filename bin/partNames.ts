/** The parts of a Railyard, in the order of their ports. */
export const partNames = ['control', 'africastalking', 'dtone', 'gateway'] as const
export type PartName = (typeof partNames)[number]
