#!/usr/bin/env node
import module from 'node:module'

/** The entry: says in one line when Node is too old for what follows, which could not even be loaded there. */
const least = 24
const running = Number(process.versions.node.split('.')[0])
if (running >= least) {
  module.enableCompileCache()
  const { run } = await import('./run.ts')
  await run(process.argv)
} else {
  process.stderr.write(`railyard needs Node ${least} or newer; this is Node ${process.versions.node}.\n`)
  process.exitCode = 1
}
