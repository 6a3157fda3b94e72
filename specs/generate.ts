/**
 * Writes the files that are generated from the documents and the data files:
 * `specs/<name>.yaml` → `specs/types/<name>.generated.ts` and `.json`;
 * `specs/expectations/<name>.yaml` → `specs/expectations/<name>.generated.json`; `**\/data/<name>.yaml` → a typed constant beside it;
 * the numbering plans of `libphonenumber-js` → `simulators/subscribers/data/numberPlans.generated.json`;
 * the tables between `<!-- table: … -->` and `<!-- end of table -->` in `docs/*.md`.
 * With `--check` it only compares, and fails if a generated file is stale.
 */
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { parse } from 'yaml'
import { numberPlans } from './numberPlans.ts'
import { loadDocument } from './openapi/index.ts'
import { fillTables } from './tables/fillTables.ts'
import { writeGenerated } from './writeGenerated.ts'

const root = join(import.meta.dirname, '..')

writeGenerated([...(await documents()), ...expectations(), ...dataFiles(), plansFile(), ...pages()])

async function documents(): Promise<[string, string][]> {
  const written: [string, string][] = []
  for (const file of globSync('specs/*.yaml', { cwd: root }).sort()) {
    const name = basename(file, '.yaml')
    try {
      const document = parse(readFileSync(join(root, file), 'utf8'))
      const types = astToString(
        await openapiTS(structuredClone(document), { defaultNonNullable: true, transform: binaryAsFile }),
      )
      written.push([
        `specs/types/${name}.generated.ts`,
        `// Generated from ${file} by npm run generate.\n${types}${tags(document)}`,
      ])
      written.push([`specs/types/${name}.generated.json`, `${JSON.stringify(document, null, 1)}\n`])
    } catch (error) {
      process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`)
      process.exitCode = 1
    }
  }
  return written
}

/** The overlays with what the contract suite expects, as JSON. */
function expectations(): [string, string][] {
  return globSync('specs/expectations/*.yaml', { cwd: root })
    .sort()
    .map((file) => [
      `specs/expectations/${basename(file, '.yaml')}.generated.json`,
      `${JSON.stringify(parse(readFileSync(join(root, file), 'utf8'), { merge: true }), null, 1)}\n`,
    ])
}

/** Types binary strings as `File`, the type of uploads in a multipart form. */
function binaryAsFile({ format }: { readonly format?: string }): ts.TypeNode | undefined {
  return format === 'binary' ? ts.factory.createTypeReferenceNode('File') : undefined
}

/** Generates the operation ids of each tag, which openapi-typescript omits. */
function tags(document: unknown): string {
  const ids = new Map<string, string[]>()
  for (const { id, source } of loadDocument(document).operations) {
    for (const tag of [source['tags'] ?? []].flat()) ids.set(String(tag), [...(ids.get(String(tag)) ?? []), id])
  }
  const members = [...ids].map(
    ([tag, under]) => `    ${JSON.stringify(tag)}: ${under.map((id) => JSON.stringify(id)).join(' | ')};\n`,
  )
  return `export interface tags {\n${members.join('')}}\n`
}

function dataFiles(): [string, string][] {
  return globSync('{explore,simulators,gateway,testing}/**/data/*.yaml', { cwd: root })
    .sort()
    .map((file) => {
      const name = basename(file, '.yaml')
      const value = JSON.stringify(parse(readFileSync(join(root, file), 'utf8')), null, 1)
      return [
        join(dirname(file), `${name}.generated.ts`),
        `// Generated from ${name}.yaml by npm run generate.\nexport const ${name} = ${value} as const\n`,
      ]
    })
}

function pages(): [string, string][] {
  const read = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'))
  const find = (pattern: string): string[] => globSync(pattern, { cwd: root })
  return globSync('docs/*.md', { cwd: root })
    .sort()
    .map((file) => [file, fillTables(readFileSync(join(root, file), 'utf8'), read, find)])
}

/** The numbering plans as JSON, which loads ten times as fast as TypeScript. */
function plansFile(): [string, string] {
  return ['simulators/subscribers/data/numberPlans.generated.json', `${JSON.stringify(numberPlans(), null, 1)}\n`]
}
