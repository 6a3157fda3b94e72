/**
 * Loads an optional dependency. npm leaves one out without a word where the Node that it runs on is older than the dependency allows:
 * rejects then with what to do.
 */
export async function installed<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  try {
    return await load()
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    if (!isMissing) throw error
    const remedy = 'install again with Node 24.18 or newer: npm i -D railyard'
    throw new Error(`verify needs @stoplight/prism-http, which an older Node leaves out; ${remedy}`, { cause: error })
  }
}
