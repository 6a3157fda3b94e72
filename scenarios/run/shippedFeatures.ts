import { fileURLToPath } from 'node:url'

/** The suites that come with Railyard. */
export const shippedFeatures = fileURLToPath(new URL('../features', import.meta.url))
