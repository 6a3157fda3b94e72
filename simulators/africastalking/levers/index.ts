import type { Levers, Service } from '../../kernel/index.ts'
import type { AnswerName, TimerName } from '../context.ts'
import type { State } from '../state.ts'
import { getAfricasTalkingAccount, putAfricasTalkingAccount } from './account.ts'
import { putAfricasTalkingAirtime } from './airtime.ts'
import { payAfricasTalkingProduct } from './c2bPayments.ts'
import { putAfricasTalkingCallbackUrls } from './callbackUrls.ts'
import {
  deleteAfricasTalkingKeyRefusal,
  getAfricasTalkingKeyRefusal,
  putAfricasTalkingKeyRefusal,
} from './keyRefusal.ts'
import { listAfricasTalkingMedia } from './media.ts'
import { listAfricasTalkingMessageLinks, putAfricasTalkingMessageLink } from './messageLinks.ts'
import { receiveAfricasTalkingMessage } from './messages.ts'
import {
  deleteAfricasTalkingPaymentProduct,
  listAfricasTalkingPaymentProducts,
  putAfricasTalkingPaymentProduct,
} from './paymentProducts.ts'
import type { QueueLevers } from './queues.ts'
import { deleteAfricasTalkingSender, listAfricasTalkingSenders, putAfricasTalkingSender } from './senders.ts'
import { getAfricasTalkingSettings, patchAfricasTalkingSettings } from './settings.ts'
import {
  deleteAfricasTalkingShortCode,
  listAfricasTalkingShortCodes,
  putAfricasTalkingShortCode,
} from './shortCodes.ts'
import { confirmAfricasTalkingSubscription } from './subscriptions.ts'
import { deleteAfricasTalkingUssdCode, listAfricasTalkingUssdCodes, putAfricasTalkingUssdCode } from './ussdCodes.ts'
import {
  deleteAfricasTalkingVoiceClient,
  deleteAfricasTalkingVoiceNumber,
  listAfricasTalkingVoiceClients,
  listAfricasTalkingVoiceNumbers,
  putAfricasTalkingVoiceClient,
  putAfricasTalkingVoiceNumber,
} from './voiceNumbers.ts'
import { putAfricasTalkingWallet } from './wallets.ts'

/** The control-plane operations on this provider, by their operationId in `specs/control.yaml`. */
export function africasTalkingLevers(
  service: Service<State, TimerName, AnswerName>,
  queueLevers: QueueLevers,
): Levers<'africastalking'> {
  return {
    putAfricasTalkingAirtime: service.lever(putAfricasTalkingAirtime),
    deleteAfricasTalkingSender: service.lever(deleteAfricasTalkingSender),
    listAfricasTalkingSenders: service.lever(listAfricasTalkingSenders),
    confirmAfricasTalkingSubscription: service.lever(confirmAfricasTalkingSubscription),
    deleteAfricasTalkingShortCode: service.lever(deleteAfricasTalkingShortCode),
    listAfricasTalkingShortCodes: service.lever(listAfricasTalkingShortCodes),
    putAfricasTalkingShortCode: service.lever(putAfricasTalkingShortCode),
    deleteAfricasTalkingUssdCode: service.lever(deleteAfricasTalkingUssdCode),
    listAfricasTalkingUssdCodes: service.lever(listAfricasTalkingUssdCodes),
    putAfricasTalkingUssdCode: service.lever(putAfricasTalkingUssdCode),
    deleteAfricasTalkingVoiceClient: service.lever(deleteAfricasTalkingVoiceClient),
    deleteAfricasTalkingVoiceNumber: service.lever(deleteAfricasTalkingVoiceNumber),
    listAfricasTalkingVoiceClients: service.lever(listAfricasTalkingVoiceClients),
    listAfricasTalkingVoiceNumbers: service.lever(listAfricasTalkingVoiceNumbers),
    putAfricasTalkingVoiceClient: service.lever(putAfricasTalkingVoiceClient),
    putAfricasTalkingVoiceNumber: service.lever(putAfricasTalkingVoiceNumber),
    putAfricasTalkingSender: service.lever(putAfricasTalkingSender),
    listAfricasTalkingMedia: service.lever(listAfricasTalkingMedia),
    listAfricasTalkingMessageLinks: service.lever(listAfricasTalkingMessageLinks),
    putAfricasTalkingMessageLink: service.lever(putAfricasTalkingMessageLink),
    deleteAfricasTalkingKeyRefusal: service.lever(deleteAfricasTalkingKeyRefusal),
    getAfricasTalkingAccount: service.lever(getAfricasTalkingAccount),
    getAfricasTalkingSettings: service.lever(getAfricasTalkingSettings),
    patchAfricasTalkingSettings: service.lever(patchAfricasTalkingSettings),
    getAfricasTalkingKeyRefusal: service.lever(getAfricasTalkingKeyRefusal),
    putAfricasTalkingKeyRefusal: service.lever(putAfricasTalkingKeyRefusal),
    putAfricasTalkingAccount: service.lever(putAfricasTalkingAccount),
    putAfricasTalkingCallbackUrls: service.lever(putAfricasTalkingCallbackUrls),
    deleteAfricasTalkingPaymentProduct: service.lever(deleteAfricasTalkingPaymentProduct),
    listAfricasTalkingPaymentProducts: service.lever(listAfricasTalkingPaymentProducts),
    putAfricasTalkingPaymentProduct: service.lever(putAfricasTalkingPaymentProduct),
    payAfricasTalkingProduct: service.lever(payAfricasTalkingProduct),
    putAfricasTalkingWallet: service.lever(putAfricasTalkingWallet),
    listAfricasTalkingQueues: service.lever(queueLevers.listAfricasTalkingQueues),
    patchAfricasTalkingQueue: service.lever(queueLevers.patchAfricasTalkingQueue),
    stallAfricasTalkingQueue: service.lever(queueLevers.stallAfricasTalkingQueue),
    loseAfricasTalkingQueueHead: service.lever(queueLevers.loseAfricasTalkingQueueHead),
    receiveAfricasTalkingMessage: service.lever(receiveAfricasTalkingMessage),
  }
}
