import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { ConsoleAsset } from './compile.ts'

/** The folder of the built package, beside the program. */
const built = new URL('./console/', import.meta.url)

let compiled: Promise<Readonly<Record<ConsoleAsset, string>>> | undefined

/** A file of the console: that of the built package; in a clone it is compiled from the sources when it is first asked for. */
export async function consoleAsset(name: ConsoleAsset): Promise<string> {
  if (existsSync(new URL('app.js', built))) return readFile(new URL(name, built), 'utf8')
  compiled ??= import('./compile.ts').then(({ compileConsole }) => compileConsole())
  return (await compiled)[name]
}
