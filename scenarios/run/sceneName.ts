import { createHash } from 'node:crypto'
import type { Pickle } from '@cucumber/messages'

/** The name of a scenario's world, which decides its ids and draws: from its file, its name and its sentences, not from its line. */
export function sceneName({ uri, name, steps }: Pick<Pickle, 'uri' | 'name' | 'steps'>): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const digest = createHash('sha256').update(
    JSON.stringify([uri.replaceAll('\\', '/'), name, steps.map(({ text }) => text)]),
  )
  const told = words.join('-').slice(0, 40)
  return [...(told === '' ? [] : [told]), digest.digest('hex').slice(0, 8)].join('-')
}
