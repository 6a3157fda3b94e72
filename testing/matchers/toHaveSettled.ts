import type { TestWorld } from '../world/world.ts'
import type { Verdict } from './verdict.ts'

/** Whether nothing is left to happen in a world: no request without answer, no callback to send, no timer of a provider. */
export async function toHaveSettled(world: TestWorld): Promise<Verdict> {
  const { items, total } = await world.due()
  const due = items.filter(({ kind }) => kind !== 'participant')
  const more = total > items.length ? [`and ${total - items.length} more`] : []
  const unknown = await undueCallbacks(
    world,
    items.flatMap(({ callback }) => callback ?? []),
  )
  const pending = [...(await unansweredIn(world)), ...unknown, ...due.map(dueText), ...more]
  return {
    pass: pending.length === 0,
    message: () =>
      [`Expected world ${world.name} to have settled. Still to come:`, ...pending.map((line) => `  ${line}`)].join(
        '\n',
      ),
    unexpected: () => `Expected world ${world.name} not to have settled, but nothing is left to happen in it.`,
  }
}

async function unansweredIn(world: TestWorld): Promise<string[]> {
  const entries = await world.journal()
  return entries
    .filter(({ reply, error }) => reply === null && error === undefined)
    .map(({ id, operationId, at }) => `the answer to #${id} ${operationId}, which came at ${at}`)
}

/** Callbacks that are under way, or that a plan holds: nothing about them is due at a known time. */
async function undueCallbacks(world: TestWorld, due: readonly number[]): Promise<string[]> {
  const callbacks = await world.callbacks()
  return callbacks
    .filter(({ id, state }) => (state === 'queued' || state === 'held') && !due.includes(id))
    .map(({ id, name, state }) => `callback #${id} ${name}, ${state === 'held' ? 'held by a plan' : 'under way'}`)
}

function dueText({ kind, service, name, key, callback, step, due }: DueItem): string {
  const about = key === undefined ? '' : ` of ${key}`
  if (kind === 'callback') return `callback #${callback} ${name}${about}, ${step ?? 'next step'} due at ${due}`
  return `${kind === 'reply' ? 'the answer of ' : ''}${service === undefined ? '' : `${service} `}${name}${about}, due at ${due}`
}

type DueItem = Awaited<ReturnType<TestWorld['due']>>['items'][number]
