import { formatInstant } from '../../kernel/time/instant.ts'
import type { Operation } from '../context.ts'
import { sandbox } from '../data/sandbox.generated.ts'
import type { InboxMessage } from '../rules/messages/message.ts'

/** Lists received messages after an id, oldest first. @see docs/africastalking.md#inbox */
export const fetchMessages: Operation<'fetchMessages'> = ({ query }, { state }) => {
  const keyword = query.keyword?.toLowerCase()
  const { shortCode } = query
  const found: InboxMessage[] = []
  for (const message of state.inbox.values()) {
    if (found.length === sandbox.inboxPageSize) break
    if (message.id <= (query.lastReceivedId ?? 0)) continue
    if (shortCode !== undefined && message.to !== shortCode) continue
    if (keyword !== undefined && !message.text.toLowerCase().startsWith(keyword)) continue
    found.push(message)
  }
  return { status: 200, body: { SMSMessageData: { Messages: found.map(represent) } } }
}

function represent({ id, from, to, text, linkId, receivedAt }: InboxMessage) {
  return { date: formatInstant(receivedAt), from, id, linkId, text, to }
}
