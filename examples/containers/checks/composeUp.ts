import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { type ComposeService, composeServices } from './composeFile.ts'

/** Looks at the health of a service, each a start of Node, until it counts as sick. */
const mostLooks = 200

const [file = '', program = '', variables = '{}'] = process.argv.slice(2)

/**
 * Runs the services of a compose file as processes, each when those that it depends on are healthy. It ends as `check` does; with 3 where
 * a service does not become healthy, or does not end with 0 when it is told to.
 * Arguments: the file, `railyard.mjs` of the image, and as JSON what its image says and the variables that replace some.
 */
const services = composeServices(file)
const { image, health, replaced } = JSON.parse(variables)
const running = new Map<string, ChildProcess>()
let code = 3
try {
  for (const service of inOrder(services)) {
    const child = start(service)
    if (service.name === 'check') [code] = await once(child, 'exit')
    else {
      running.set(service.name, child)
      await healthy(service)
    }
  }
} finally {
  for (const [name, child] of [...running].toReversed()) {
    if (child.exitCode === null) {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
    if (child.exitCode !== 0) {
      process.stderr.write(`${name} ended with ${child.exitCode}\n`)
      code = 3
    }
  }
}
process.exitCode = code

function start(service: ComposeService): ChildProcess {
  const [word = '', ...words] = service.command ?? [process.execPath, program, 'up']
  return spawn(word, words, { stdio: ['ignore', 'inherit', 'inherit'], env: environmentOf(service) })
}

/** The service has what the file and its image say, and nothing of this process. */
function environmentOf({ command, environment }: ComposeService): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    ...(command === undefined && image),
    ...environment,
    ...(command === undefined && replaced),
  }
}

async function healthy(service: ComposeService): Promise<void> {
  const [word = '', ...words] = service.health ?? health
  for (let look = 0; look < mostLooks; look += 1) {
    if (running.get(service.name)?.exitCode !== null) throw new Error(`${service.name} has ended`)
    if (spawnSync(word, words, { env: environmentOf(service) }).status === 0) return
    await new Promise((resolve) => setImmediate(resolve))
  }
  throw new Error(`${service.name} is not healthy`)
}

/** Each after those that it depends on. */
function inOrder(all: readonly ComposeService[]): ComposeService[] {
  const ordered: ComposeService[] = []
  const add = (service: ComposeService): void => {
    for (const other of all) if (service.dependsOn.includes(other.name)) add(other)
    if (!ordered.includes(service)) ordered.push(service)
  }
  for (const service of all) add(service)
  return ordered
}
