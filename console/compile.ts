import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'rolldown'
import { diagramStyle } from '../diagrams/diagramStyle.ts'
import { pageColors } from '../specs/formats/pageColors.ts'

/** The files of the console. */
export type ConsoleAsset = 'page.html' | 'app.js' | 'style.css'

const page = new URL('./page/', import.meta.url)

/** The stylesheets, in the order of their rules. */
const stylesheets = [
  'shell.css',
  'controls.css',
  'traffic.css',
  'sequence.css',
  'time.css',
  'state.css',
  'phones.css',
  'worlds.css',
]

/** Names of packages stand in the bundle, which is not minified: the page of licences is made of them. */
const bundling: BuildOptions = {
  input: fileURLToPath(new URL('main.tsx', page)),
  platform: 'browser',
  tsconfig: fileURLToPath(new URL('tsconfig.json', page)),
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  write: false,
}

/** Compiles the console from its sources. Rejects with the compiler's messages. */
export async function compileConsole(): Promise<Readonly<Record<ConsoleAsset, string>>> {
  const [bundle, markup, ...styles] = await Promise.all([
    build(bundling),
    readFile(new URL('page.html', page), 'utf8'),
    ...stylesheets.map((name) => readFile(new URL(`style/${name}`, page), 'utf8')),
  ])
  return {
    'page.html': markup,
    'app.js': bundle.output[0].code,
    'style.css': [pageColors, diagramStyle, ...styles].join('\n'),
  }
}
