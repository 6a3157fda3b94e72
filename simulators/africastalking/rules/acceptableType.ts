/**
 * The first offered media type that an Accept header allows, the one with the highest weight; undefined when it allows none.
 * @see docs/africastalking.md#messaging
 */
export function acceptableType<Type extends string>(accept: string, offered: readonly Type[]): Type | undefined {
  const ranges = accept.split(',').map(readRange)
  let best: { readonly type: Type; readonly weight: number } | undefined
  for (const type of offered) {
    const weight = weigh(type, ranges)
    if (weight > (best?.weight ?? 0)) best = { type, weight }
  }
  return best?.type
}

interface Range {
  readonly pattern: string
  readonly weight: number
}

function readRange(text: string): Range {
  const [pattern = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  return { pattern, weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 }
}

/** The most specific range decides. */
function weigh(type: string, ranges: readonly Range[]): number {
  const [group] = type.split('/')
  for (const pattern of [type, `${group}/*`, '*/*']) {
    const range = ranges.find((candidate) => candidate.pattern === pattern)
    if (range !== undefined) return range.weight
  }
  return 0
}
