import type { LeverMutant } from './leverMutant.ts'
import { late, onTimer, seenBy } from './timerMutant.ts'
import { ruled } from './voiceMutants.ts'

const second = 1_000

/** What only the phone shows of calls. @see docs/control.md#calls */
export const voiceLeverMutants: readonly LeverMutant[] = [
  {
    ...onTimer('makeCall', 'endLongVoiceCall', 'longest-call', 'second-more', late('endLongVoiceCall', second)),
    ...{ operationId: 'listCalls', hint: 'transcript.listCalls/longest' },
  },
  {
    ...seenBy(
      'endLongVoiceCall',
      onTimer('makeCall', 'placeVoiceCalls', 'longest-call', 'second-less', (place, line, context) => {
        place()
        for (const { id } of context.state.voiceCalls.find('takes', line))
          context.schedule('endLongVoiceCall', context.now + 14_399 * second, id)
      }),
    ),
    ...{ operationId: 'listCalls', hint: 'transcript.listCalls/notLongest' },
  },
  onPhone('callNumber', 'number', 'plus-needed', 'callNumber/withoutPlus', ({ carries }, count) => ({
    carries(phone, dialled, context) {
      const isCarried = carries(phone, dialled, context)
      if (isCarried && !dialled.startsWith('+')) count()
      return isCarried && dialled.startsWith('+')
    },
  })),
  onPhone('callNumber', 'channels', 'ignored', 'callNumber/oneChannel', ({ called }, count) => ({
    called(phone, dialled, context) {
      const { voiceNumbers, voiceCalls } = context.state
      for (const line of voiceNumbers.values()) {
        if (voiceCalls.find('takes', line.phoneNumber).length < line.channels) continue
        count()
        voiceNumbers.put({ ...line, channels: 1_000 })
      }
      called(phone, dialled, context)
    },
  })),
  onPhone('callNumber', 'client', 'offline-carried', 'callFromBrowser.callNumber/offline', ({ carries }, count) => ({
    carries(phone, dialled, context) {
      const { voiceClients } = context.state
      for (const client of voiceClients.values()) {
        if (!client.isOnline) count()
        voiceClients.put({ ...client, isOnline: true })
      }
      return carries(phone, dialled, context)
    },
  })),
  onPhone('listCalls', 'caller-lost', 'call-goes-on', 'transcript.listCalls/noAnswer', ({ called }, count) => ({
    called(phone, dialled, context) {
      count()
      called(phone, dialled, context)
      for (const { id } of context.state.voiceCalls.values()) context.state.voiceCalls.delete(id)
    },
  })),
]

function onPhone(
  operationId: LeverMutant['operationId'],
  kind: string,
  label: string,
  hint: string,
  change: Parameters<typeof ruled>[3],
): LeverMutant {
  return { ...ruled(kind, label, '', change), operationId, hint }
}
