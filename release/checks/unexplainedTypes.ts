import type { Problem } from '@arethetypeswrong/core'

/** What is meant to be so, and why. */
interface Explained {
  readonly kind: Problem['kind']
  /** How TypeScript resolves modules: `node10`, `node16-cjs`, `node16-esm`, `bundler`. */
  readonly resolution: string
  /** @default every entry point */
  readonly entrypoint?: string
  readonly reason: string
}

const explained: readonly Explained[] = [
  {
    ...{ kind: 'NoResolution', resolution: 'node10' },
    reason: 'that setting reads no `exports`, and no Node that Railyard runs on resolves modules so',
  },
  {
    ...{ kind: 'NoResolution', resolution: 'node16-cjs', entrypoint: './testing/vitest' },
    reason: 'vitest has an ES module alone, and loads test files as such',
  },
]

/** The problems that nothing here explains. */
export function unexplained(problems: readonly Problem[]): string[] {
  return problems
    .filter((problem) => !explained.some((one) => explains(one, problem)))
    .map((problem) => JSON.stringify(problem))
}

function explains({ kind, resolution, entrypoint }: Explained, problem: Problem): boolean {
  if (problem.kind !== kind || !('entrypoint' in problem) || problem.resolutionKind !== resolution) return false
  return entrypoint === undefined || problem.entrypoint === entrypoint
}
