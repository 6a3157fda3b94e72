import type { Collection } from '../kernel/index.ts'
import type { Sequence, ShapesOf, Store } from '../kernel/state/store.ts'
import type { PhoneCall, TranscriptLine } from './handset/phoneCall.ts'
import type { Dialogue, Screen } from './handset/screen.ts'
import { type OptOut, optOutKey } from './optOuts/optOut.ts'
import type { Prompt } from './prompts/prompt.ts'
import type { HandsetScript } from './scripts/script.ts'
import type { Subscriber } from './subscriber.ts'
import type { ReceivedText } from './texts/text.ts'

/** What a world knows of its subscribers. */
export interface State {
  readonly subscribers: Collection<Subscriber>
  readonly texts: Collection<ReceivedText, number, 'number'>
  readonly textIds: Sequence
  readonly optOuts: Collection<OptOut, string, 'number'>
  readonly prompts: Collection<Prompt, number, 'number'>
  readonly promptIds: Sequence
  /** The dialogue on each phone that has one. */
  readonly dialogues: Collection<Dialogue>
  readonly screens: Collection<Screen, number, 'number'>
  readonly screenIds: Sequence
  /** The calls of phones and of browser clients. `busy` finds the one that goes on. */
  readonly calls: Collection<PhoneCall, number, 'phone' | 'busy'>
  readonly callIds: Sequence
  /** The transcripts of the calls. */
  readonly callLines: Collection<TranscriptLine, number, 'call'>
  readonly callLineIds: Sequence
  /** What people do by themselves, by phone, in the order in which they were told. */
  readonly scripts: Collection<HandsetScript, number, 'phone'>
  readonly scriptIds: Sequence
}

const shapes: ShapesOf<State> = {
  subscribers: { key: ({ number }) => number },
  texts: {
    key: ({ id }) => id,
    keyType: 'number',
    indexes: { number: ({ number }) => number },
  },
  optOuts: {
    key: (optOut) => optOutKey(optOut),
    indexes: { number: ({ number }) => number },
  },
  prompts: {
    key: ({ id }) => id,
    keyType: 'number',
    indexes: { number: ({ number }) => number },
  },
  dialogues: { key: ({ number }) => number },
  screens: {
    key: ({ id }) => id,
    keyType: 'number',
    indexes: { number: ({ number }) => number },
  },
  calls: {
    key: ({ id }) => id,
    keyType: 'number',
    indexes: { phone: ({ phone }) => phone, busy: ({ phone, state }) => (state === 'ended' ? undefined : phone) },
  },
  callLines: {
    key: ({ id }) => id,
    keyType: 'number',
    indexes: { call: ({ call }) => call },
  },
  scripts: {
    key: ({ id }) => id,
    keyType: 'number',
    indexes: { phone: ({ phone }) => phone },
  },
}

/** Declares the collections in a world's store. */
export function openState(store: Store): State {
  return Object.assign(store.collections<State>(shapes), {
    textIds: store.sequence('textIds', 1),
    promptIds: store.sequence('promptIds', 1),
    screenIds: store.sequence('screenIds', 1),
    callIds: store.sequence('callIds', 1),
    callLineIds: store.sequence('callLineIds', 1),
    scriptIds: store.sequence('scriptIds', 1),
  })
}
