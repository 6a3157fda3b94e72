import { type Problem, read, tryRead } from '../control/call.ts'
import type { Schemas } from '../control/operations.ts'

/** All that is known of a phone. */
export interface Phone {
  readonly world: string
  readonly number: string
  readonly handset: Schemas['Handset']
  readonly subscriber: Schemas['Subscriber']
  readonly texts: readonly Schemas['ReceivedText'][]
  readonly prompts: readonly Schemas['Prompt'][]
  readonly screens: readonly Schemas['Screen'][]
  readonly calls: readonly Schemas['PhoneCall'][]
  readonly scripts: readonly Schemas['HandsetScript'][]
}

/** Asks for all of a phone, or says what is wrong, such as a number that is none. */
export async function loadPhone(world: string, number: string): Promise<Phone | { readonly problem: Problem }> {
  const path = { world, number }
  const { body: handset, problem } = await tryRead({ operation: 'getHandset', path })
  if (problem !== undefined) return { problem }
  const [subscriber, texts, prompts, screens, calls, scripts] = await Promise.all([
    read({ operation: 'getSubscriber', path }),
    read({ operation: 'listReceivedTexts', path }),
    read({ operation: 'listPrompts', path: { world }, query: { number } }),
    read({ operation: 'listScreens', path }),
    read({ operation: 'listCalls', path }),
    read({ operation: 'listHandsetScripts', path }),
  ])
  if (subscriber === undefined) return { problem: noAnswer }
  return {
    ...{ world, number, handset, subscriber },
    ...{
      texts: texts ?? [],
      prompts: prompts ?? [],
      screens: screens ?? [],
      calls: calls ?? [],
      scripts: scripts ?? [],
    },
  }
}

const noAnswer: Problem = { status: 0, title: 'No answer', detail: '', errors: {} }
