import { join } from 'node:path'
import ts from 'typescript'
import type { SurfacePart } from '../surface.ts'
import { declarationParts } from '../types/declarationParts.ts'
import { type Found, SourceFiles } from '../types/sourceFiles.ts'

const root = join(import.meta.dirname, '../../..')

/** Modules that users import, by their names. */
const modules = {
  railyard: 'simulators/published.ts',
  'railyard/testing': 'testing/published.ts',
  'railyard/testing/jest': 'testing/runners/jest.ts',
  'railyard/testing/vitest': 'testing/runners/vitest.ts',
} as const

/** What programs read: types whose values are written as JSON. */
const written = {
  'report verify': ['contracts/report/jsonReport.ts', 'VerifyReport'],
  'report mutants': ['mutants/report/mutantsJson.ts', 'MutantsReport'],
  'report explore': ['explore/report/explorationJson.ts', 'ExplorationReport'],
  'events of followEvents': ['simulators/control/resources/writtenEvent.ts', 'WorldEvents'],
  'events of followTurns': ['simulators/control/resources/turnStream.ts', 'TurnEvents'],
  'line of up': ['bin/up.ts', 'UpSummary'],
  'line of log': ['bin/log/logLine.ts', 'LogLine'],
} as const

/** Services as they are in this process. Only that they are there, and their `handler`, is promised. */
const opaque = ['Acquirer', 'AfricasTalking', 'Control', 'Dtone']

/** The exports of the package, what programs read, and the types of ours that they lead to. */
export function typeParts(): [string, SurfacePart][] {
  const walk = new TypeWalk()
  const exported = Object.entries(modules).flatMap(([module, file]) =>
    walk.files.exportsOf(join(root, file)).map((name): [string, SurfacePart] => {
      const found = walk.files.find(join(root, file), name)
      return [`export ${module} ${name}`, { form: found === undefined ? 'generated' : walk.follow(found, false) }]
    }),
  )
  const programs = Object.entries(written).map(([name, [file, type]]): [string, SurfacePart] => {
    const found = walk.files.find(join(root, file), type)
    if (found === undefined)
      throw new Error(`Failed to find ${type} in ${file}, which the public surface has as "${name}".`)
    return [name, { form: walk.follow(found, false) }]
  })
  return [...exported, ...programs, ...walk.parts]
}

/** A declaration that was reached. What users get and give back is not theirs to make. */
interface Reached {
  readonly name: string
  readonly found: Found
  isGiven: boolean
  isGot: boolean
}

/** Collects declarations from one to the next. */
class TypeWalk {
  readonly files = new SourceFiles()
  readonly #reached = new Map<string, Reached>()

  /** Takes a declaration and what it leads to. Returns the name of its parts. */
  follow(found: Found, isGiven: boolean): string {
    const key = `${found.file.fileName} ${found.name}`
    const reached = this.#reached.get(key) ?? { name: this.#freeName(found), found, isGiven: false, isGot: false }
    this.#reached.set(key, reached)
    if (isGiven ? reached.isGiven : reached.isGot) return reached.name
    if (isGiven) reached.isGiven = true
    else reached.isGot = true
    if (opaque.includes(found.name)) return reached.name
    for (const type of declarationParts(found, reached.name, isGiven).types)
      this.#followNames(type.node, found.file.fileName, type.isGiven)
    return reached.name
  }

  get parts(): [string, SurfacePart][] {
    return [...this.#reached.values()].flatMap(({ name, found, isGot }): [string, SurfacePart][] =>
      opaque.includes(found.name)
        ? [[`${name}.handler`, { form: 'Handler' }]]
        : [...declarationParts(found, name, !isGot).parts],
    )
  }

  /** Follows each name below a node that is not the name of a member. */
  #followNames(node: ts.Node, path: string, isGiven: boolean): void {
    if (ts.isIdentifier(node)) {
      const found = this.files.find(path, node.text)
      if (found !== undefined) this.follow(found, isGiven)
      return
    }
    ts.forEachChild(node, (child) => {
      const isOwnName = 'name' in node && node.name === child
      if (!isOwnName) this.#followNames(child, path, isGiven)
    })
  }

  /** The name of a declaration, with its folder where another one has the same. */
  #freeName({ file, name }: Found): string {
    const taken = [...this.#reached.values()].some((one) => one.name === `type ${name}`)
    return taken ? `type ${name} of ${file.fileName.slice(root.length + 1)}` : `type ${name}`
  }
}
