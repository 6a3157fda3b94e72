import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Surface, SurfacePart } from './surface.ts'

/** Where the surface of the last version is kept. */
export const surfacePath = join(import.meta.dirname, 'surface.generated.txt')

/** A surface with its version. */
export interface RecordedSurface {
  readonly version: string
  readonly surface: Surface
}

export function readSurfaceFile(): RecordedSurface {
  return parseSurface(readFileSync(surfacePath, 'utf8'))
}

/** One line a part, in order: `name = form`, or `name ! form` for what users must give. */
export function surfaceText({ version, surface }: RecordedSurface): string {
  const lines = [...surface]
    .map(([name, { form, isRequired }]) => `${name} ${isRequired === true ? '!' : '='} ${form}`.trimEnd())
    .sort()
  return [`surfaceVersion ${version}`, ...lines, ''].join('\n')
}

export function parseSurface(text: string): RecordedSurface {
  const [first = '', ...lines] = text.trimEnd().split('\n')
  return { version: first.replace('surfaceVersion ', ''), surface: new Map(lines.map(partOf)) }
}

function partOf(line: string): [string, SurfacePart] {
  const [, name = line, sign, form = ''] = /^(.*?) ([=!])(?: (.*))?$/.exec(line) ?? []
  return [name, { form, ...(sign === '!' && { isRequired: true }) }]
}
