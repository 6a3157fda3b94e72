import { createHandler } from '../../specs/openapi/index.ts'
import document from '../../specs/types/africastalking.generated.json' with { type: 'json' }
import type { operations } from '../../specs/types/africastalking.generated.ts'
import {
  createService,
  type Levers,
  ownUrl,
  type Service,
  type ServiceDefinition,
  type Worlds,
} from '../kernel/index.ts'
import type { Subscribers } from '../subscribers/index.ts'
import { optOutNotice } from './callbacks/optOutNotice.ts'
import type { AnswerName, TimerName } from './context.ts'
import { africasTalkingLevers } from './levers/index.ts'
import { type QueueLevers, queueLevers } from './levers/queues.ts'
import { hearCheckoutAnswer } from './lifeCycle/askForPayment.ts'
import { hearSubscriptionAnswer } from './lifeCycle/askForSubscription.ts'
import { deliverWaiting } from './lifeCycle/deliverMessage.ts'
import {
  continueUssd,
  dialledUssd,
  expireUssdInput,
  expireUssdSession,
  hungUpUssd,
  typedUssd,
  ussdCodeFor,
} from './lifeCycle/ussdSession.ts'
import { hearValidation } from './lifeCycle/validateAirtime.ts'
import { expireCharge } from './lifeCycle/validateCharge.ts'
import { hearPaymentValidation } from './lifeCycle/validatePayment.ts'
import { continueCall } from './lifeCycle/voice/hearAnswer.ts'
import {
  answeredCall,
  calledNumber,
  carriesCall,
  endLongVoiceCall,
  leftCall,
  missVoiceCall,
  pressedKeys,
  spokeOnPhone,
  voiceStep,
} from './lifeCycle/voice/phoneActs.ts'
import { placeVoiceCalls } from './lifeCycle/voice/placeCalls.ts'
import { callTransfer } from './operations/callTransfer.ts'
import { chargeBankAccount } from './operations/chargeBankAccount.ts'
import { chargeCard } from './operations/chargeCard.ts'
import { checkSimSwap } from './operations/checkSimSwap.ts'
import { createCheckoutToken } from './operations/createCheckoutToken.ts'
import { createSafaricomSubscription } from './operations/createSafaricomSubscription.ts'
import { createSubscription } from './operations/createSubscription.ts'
import { createVersionedCheckoutToken } from './operations/createVersionedCheckoutToken.ts'
import { deleteSubscription } from './operations/deleteSubscription.ts'
import { fetchMessages } from './operations/fetchMessages.ts'
import { fetchSubscriptions } from './operations/fetchSubscriptions.ts'
import { fetchTransactions } from './operations/fetchTransactions.ts'
import { fetchTransactionsByPost } from './operations/fetchTransactionsByPost.ts'
import { fetchUser } from './operations/fetchUser.ts'
import { fetchWalletBalance } from './operations/fetchWalletBalance.ts'
import { fetchWalletTransactions } from './operations/fetchWalletTransactions.ts'
import { fetchWalletTransactionsByPost } from './operations/fetchWalletTransactionsByPost.ts'
import { findTransaction } from './operations/findTransaction.ts'
import { findTransactionByPost } from './operations/findTransactionByPost.ts'
import { generateAuthToken } from './operations/generateAuthToken.ts'
import { makeCall } from './operations/makeCall.ts'
import { mobileB2B } from './operations/mobileB2B.ts'
import { mobileB2C } from './operations/mobileB2C.ts'
import { mobileCheckout } from './operations/mobileCheckout.ts'
import { pushUssdMenu } from './operations/pushUssdMenu.ts'
import { queryWalletBalance } from './operations/queryWalletBalance.ts'
import { queueStatus } from './operations/queueStatus.ts'
import { requestCapabilityToken } from './operations/requestCapabilityToken.ts'
import { sendAirtime } from './operations/sendAirtime.ts'
import { sendBulkMessage } from './operations/sendBulkMessage.ts'
import { sendMessage } from './operations/sendMessage.ts'
import { sendMobileData } from './operations/sendMobileData.ts'
import { sendWhatsAppMessage } from './operations/sendWhatsAppMessage.ts'
import { sendWhatsAppTemplate } from './operations/sendWhatsAppTemplate.ts'
import { topUpStash } from './operations/topUpStash.ts'
import { transferToBanks } from './operations/transferToBanks.ts'
import { transferToWallet } from './operations/transferToWallet.ts'
import { uploadMedia } from './operations/uploadMedia.ts'
import { validateBankCharge } from './operations/validateBankCharge.ts'
import { validateCardCharge } from './operations/validateCardCharge.ts'
import { recordingFiles } from './recordingFiles.ts'
import { authorize, caller } from './rules/access/caller.ts'
import { namedError } from './rules/errors/errors.ts'
import { refuse } from './rules/errors/refuse.ts'
import { negotiate } from './rules/formats/replyFormat.ts'
import { openState, type State } from './state.ts'
import { type SubscriberRules, subscriberListener } from './subscriberRules.ts'
import { answerAirtime } from './timers/answerAirtime.ts'
import { missCheckout } from './timers/missCheckout.ts'
import { handOver, queueTurn } from './timers/queueTurn.ts'
import { reportDelivery } from './timers/reportDelivery.ts'
import { reportSimSwap } from './timers/reportSimSwap.ts'
import { settlePayment } from './timers/settlePayment.ts'
import { showPushedMenu } from './timers/showPushedMenu.ts'

/** Africa's Talking in some worlds, and the operations of the control plane on it. */
export type AfricasTalking = Service<State, TimerName, AnswerName> & { readonly levers: Levers<'africastalking'> }

export interface AfricasTalkingDefinition extends ServiceDefinition<operations, State, TimerName, never, AnswerName> {
  /** The operations of the control plane on queues, which mutants alter. */
  readonly queueLevers: QueueLevers
  /** What the provider does when subscribers act, which mutants alter. */
  readonly subscriberRules: SubscriberRules
}

const definition: Omit<AfricasTalkingDefinition, 'state'> = {
  name: 'africastalking',
  document,
  caller,
  operations: {
    callTransfer,
    chargeBankAccount,
    chargeCard,
    checkSimSwap,
    createCheckoutToken,
    createSafaricomSubscription,
    createSubscription,
    createVersionedCheckoutToken,
    deleteSubscription,
    fetchMessages,
    fetchSubscriptions,
    fetchTransactions,
    fetchTransactionsByPost,
    fetchUser,
    fetchWalletBalance,
    fetchWalletTransactions,
    fetchWalletTransactionsByPost,
    findTransaction,
    findTransactionByPost,
    generateAuthToken,
    makeCall,
    mobileB2B,
    mobileB2C,
    mobileCheckout,
    pushUssdMenu,
    queryWalletBalance,
    queueStatus,
    requestCapabilityToken,
    sendAirtime,
    sendBulkMessage,
    sendMessage,
    sendMobileData,
    sendWhatsAppMessage,
    sendWhatsAppTemplate,
    topUpStash,
    transferToBanks,
    transferToWallet,
    uploadMedia,
    validateBankCharge,
    validateCardCharge,
  },
  timers: {
    answerAirtime,
    endLongVoiceCall,
    expireCharge,
    expireUssdInput,
    expireUssdSession,
    handOver,
    missCheckout,
    missVoiceCall,
    placeVoiceCalls,
    queueTurn,
    reportDelivery,
    reportSimSwap,
    settlePayment,
    showPushedMenu,
    voiceStep,
  },
  answers: { continueCall, continueUssd, validateAirtime: hearValidation, validatePayment: hearPaymentValidation },
  queueLevers,
  subscriberRules: {
    promptAnswers: { checkout: hearCheckoutAnswer, subscription: hearSubscriptionAnswer },
    optedOut: optOutNotice,
    reachable: deliverWaiting,
    ussd: { codeFor: ussdCodeFor, dialled: dialledUssd, typed: typedUssd, hungUp: hungUpUssd },
    calls: {
      carries: carriesCall,
      called: calledNumber,
      answered: answeredCall,
      left: leftCall,
      pressed: pressedKeys,
      spoke: spokeOnPhone,
    },
  },
  refuse,
  namedError,
  authorize,
  finish: (reply, _context, request) => negotiate(reply, request),
}

/**
 * Creates the Africa's Talking service over the given worlds. @see docs/africastalking.md
 * @param alter changes its definition, for mutants
 * @param servedAt where the service is served. @default nowhere yet: URLs have the usual address
 */
export function createAfricasTalking(
  worlds: Worlds,
  subscribers: Subscribers,
  alter?: (definition: AfricasTalkingDefinition) => AfricasTalkingDefinition,
  servedAt: () => string | undefined = () => undefined,
): AfricasTalking {
  const usual: AfricasTalkingDefinition = {
    ...definition,
    state: (store, world) => openState(store, subscribers.of(world), () => ownUrl(servedAt(), document)),
  }
  const altered = alter?.(usual) ?? usual
  const service = createService(altered, worlds)
  subscribers.listen(definition.name, subscriberListener(altered.subscriberRules, service))
  const respond = recordingFiles(worlds, (world) => service.contextOf(world).state, service.respond)
  return {
    ...service,
    respond,
    async ask(request) {
      const reply = await respond(request)
      reply.afterwards?.(true)
      return reply
    },
    handler: createHandler(respond),
    levers: africasTalkingLevers(service, altered.queueLevers),
  }
}
