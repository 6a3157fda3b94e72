import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `.ts` in the sources; in the built package, where everything stands in one folder, that of JavaScript. */
const extension = extname(import.meta.filename)

/** The module that gives the vocabulary to Cucumber. */
export const registerFile = fileURLToPath(new URL(`./register${extension}`, import.meta.url))

/** The suites that come with Railyard. */
export const shippedFeatures = fileURLToPath(
  new URL(extension === '.ts' ? '../features' : './features', import.meta.url),
)
