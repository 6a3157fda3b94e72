import { chart } from './data/chart.generated.ts'

/** The currency of all money that the gateway keeps. It is no country, although DT One writes Sierra Leone the same. */
export const { currency } = chart
