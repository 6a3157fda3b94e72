import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The version of each package for Node, by its name. */
export const nodePackages: ReadonlyMap<string, string> = new Map(
  [...read('package.json').matchAll(/^ {4}"(\S+)": "(\d\S*)",?$/gm)].map(([, name = '', version = '']) => [
    name,
    version,
  ]),
)

/** What vitest brings itself, at the version of the lock file: a release of the day must not decide whether a recipe works. */
export const broughtByVitest: readonly string[] = ['vite'].map((name) => {
  const version = new RegExp(`"node_modules/${name}": \\{\\s+"version": "([^"]+)"`).exec(read('package-lock.json'))?.[1]
  return `${name}@${version}`
})

/** The version of each package for Python, by its name in small letters. */
export const pythonPackages: ReadonlyMap<string, string> = new Map(
  [...read('requirements.txt').matchAll(/^(\S+)==(\S+)$/gm)].map(([, name = '', version = '']) => [
    name.toLowerCase(),
    version,
  ]),
)

function read(file: string): string {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
}
