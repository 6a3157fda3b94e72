import { type World, Worlds, type WorldsOptions } from '../index.ts'
import { wallClock } from '../time/wallClock.ts'
import { createDialogues } from './dialogues.ts'
import { send, start } from './parcels.ts'
import type { Received } from './receiver.ts'

/** A URL at which nobody listens. */
export const nowhere = 'http://127.0.0.1:1/'

/** The dialogues service and a world `k` on a manual clock. */
export function openDialogues(options: WorldsOptions = {}) {
  const worlds = new Worlds({ clock: { mode: 'manual', now: start }, ...options })
  const dialogues = createDialogues(worlds)
  const world = worlds.create({ name: 'k' })
  const found = (id: number, within: World) => dialogues.contextOf(within).state.dialogues.get(id)
  return {
    worlds,
    world,
    begin: (body: object) => dialogues.ask(send('k', body, '/dialogues')),
    status: (id = 1, within = world) => found(id, within)?.status,
    /** What the rule of a dialogue has heard, without the draws. */
    heard: (id = 1, within = world) => (found(id, within)?.heard ?? []).map((line) => line.replace(/ \(.*/, '')),
    /** What it has heard, with the draws. */
    drawn: () => [...dialogues.contextOf(world).state.dialogues.values()].map(({ heard }) => heard),
  }
}

/** A world whose questions are answered by the test, in the order that it wants. */
export function openUnanswered(options: WorldsOptions = {}) {
  const questions: PromiseWithResolvers<{ reply: { status: number; headers: object; body: string } }>[] = []
  const opened = openDialogues({
    ...options,
    deliver: async () => {
      const question = Promise.withResolvers<{ reply: { status: number; headers: object; body: string } }>()
      questions.push(question)
      const { reply } = await question.promise
      return { reply: { ...reply, headers: {} } }
    },
  })
  return {
    ...opened,
    questions,
    answer: (index: number, body: string) => questions[index]?.resolve({ reply: { status: 200, headers: {}, body } }),
    async until(count: number) {
      while (questions.length < count) await wallClock.turn()
    },
  }
}

/** The number of the question that an application received. */
export function questionOf({ body }: Received): number {
  return Number(JSON.parse(body).question)
}
