#!/usr/bin/env node
import module from 'node:module'

/** The entry. It prints one line when Node is too old to load the rest. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 13)) {
  module.enableCompileCache()
  const { run } = await import('./run.ts')
  await run(process.argv)
} else {
  process.stderr.write(
    `railyard needs Node 22.13 or newer; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.\n`,
  )
  process.exitCode = 2
}
