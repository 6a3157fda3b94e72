import { read } from '../control/call.ts'
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

/** Asks for all of a phone; undefined if its number is none. */
export async function loadPhone(world: string, number: string): Promise<Phone | undefined> {
  const path = { world, number }
  const [handset, subscriber, texts, prompts, screens, calls, scripts] = await Promise.all([
    read({ operation: 'getHandset', path }),
    read({ operation: 'getSubscriber', path }),
    read({ operation: 'listReceivedTexts', path }),
    read({ operation: 'listPrompts', path: { world }, query: { number } }),
    read({ operation: 'listScreens', path }),
    read({ operation: 'listCalls', path }),
    read({ operation: 'listHandsetScripts', path }),
  ])
  if (handset === undefined || subscriber === undefined) return undefined
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
