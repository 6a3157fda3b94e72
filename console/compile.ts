import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'rolldown'
import { diagramStyle } from '../diagrams/diagramStyle.ts'
import { pageColors } from '../specs/formats/pageColors.ts'

/** The files of the console. */
export type ConsoleAsset = 'page.html' | 'app.js' | 'style.css'

const page = new URL('./page/', import.meta.url)

/** Stylesheets of the whole page, and those of parts, whose rules hold in their parts alone. */
const stylesheets = {
  shared: ['shell', 'controls'],
  parts: ['traffic', 'sequence', 'time', 'state', 'phones'],
}

/** Names of packages stand in the bundle, which is not minified: the page of licences is made of them. */
const bundling: BuildOptions = {
  input: fileURLToPath(new URL('main.tsx', page)),
  platform: 'browser',
  tsconfig: fileURLToPath(new URL('tsconfig.json', page)),
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  // The bundle names its files by their paths, which are the same where `node_modules` is a link.
  resolve: { symlinks: false },
  write: false,
}

/** Compiles the console from its sources. Rejects with the compiler's messages. */
export async function compileConsole(): Promise<Readonly<Record<ConsoleAsset, string>>> {
  const [bundle, markup, style] = await Promise.all([
    build(bundling),
    readFile(new URL('page.html', page), 'utf8'),
    compileStyle(),
  ])
  return { 'page.html': markup, 'app.js': bundle.output[0].code, 'style.css': style }
}

async function compileStyle(): Promise<string> {
  const read = (name: string): Promise<string> => readFile(new URL(`style/${name}.css`, page), 'utf8')
  const shared = await Promise.all(stylesheets.shared.map(read))
  const parts = await Promise.all(stylesheets.parts.map(async (name) => `main.${name} {\n${await read(name)}}\n`))
  return [pageColors, diagramStyle, ...shared, ...parts].join('\n')
}
