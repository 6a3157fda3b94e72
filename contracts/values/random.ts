import { createHash } from 'node:crypto'

/** The source of generated values for one case. The same name and seed give the same values. */
export interface Random {
  /** Twelve hexadecimal digits that identify the case. */
  readonly stamp: string
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  /** A realistic text; `hint` is the name of its field. */
  text(hint: string): string
}

export type RandomSource = (name: string) => Random

/** Numbers from 0 to below 1, in a sequence that the seed decides. Quick to seed, since each text has a seed of its own. */
function sequenceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Loads faker and gives a source of values for each case. `run` sets the stamps of one run apart from those of others, for
 * targets that remember earlier runs.
 */
export async function loadRandom(seed: string, run = ''): Promise<RandomSource> {
  const { Faker, en, base } = await import('@faker-js/faker')
  let next = sequenceOf(0)
  const faker = new Faker({
    locale: [en, base],
    randomizer: {
      next: () => next(),
      seed(value) {
        next = sequenceOf(Number(value))
      },
    },
  })
  return (name) => {
    const digest = createHash('sha256').update(`${seed} ${name}`).digest()
    const draw = sequenceOf(digest.readUInt32LE(0))
    return {
      stamp: run === '' ? digest.toString('hex', 4, 10) : stampOf(`${run} ${seed} ${name}`),
      between: (low, high) => low + Math.floor(draw() * (high - low + 1)),
      text(hint) {
        faker.seed(Math.floor(draw() * 4_294_967_296))
        if (/e.?mail/i.test(hint)) return faker.internet.email({ provider: 'example.com' })
        if (/url|uri|link/i.test(hint)) return `https://example.com/${faker.lorem.slug(2)}`
        if (/city/i.test(hint)) return faker.location.city()
        if (/address|street/i.test(hint)) return faker.location.streetAddress()
        if (/first.?name/i.test(hint)) return faker.person.firstName()
        if (/(last|family|sur).?name/i.test(hint)) return faker.person.lastName()
        if (/currency|unit$/i.test(hint)) return 'USD'
        if (/name/i.test(hint)) return faker.company.name()
        return faker.lorem.words(2)
      },
    }
  }
}

function stampOf(text: string): string {
  return createHash('sha256').update(text).digest().toString('hex', 4, 10)
}
