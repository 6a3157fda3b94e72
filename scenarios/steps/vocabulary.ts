import { africasTalking } from './africasTalking.ts'
import { africasTalkingAccount } from './africasTalkingAccount.ts'
import { africasTalkingAccountPayments } from './africasTalkingAccountPayments.ts'
import { africasTalkingAirtime } from './africasTalkingAirtime.ts'
import { africasTalkingPayments } from './africasTalkingPayments.ts'
import { africasTalkingPremium } from './africasTalkingPremium.ts'
import { africasTalkingQueues } from './africasTalkingQueues.ts'
import { answers } from './answers.ts'
import { balances } from './balances.ts'
import { callbacks } from './callbacks.ts'
import { calls } from './calls.ts'
import { dtone } from './dtone.ts'
import { dtoneOnDemand } from './dtoneOnDemand.ts'
import { gateway } from './gateway.ts'
import { gatewayBatches } from './gatewayBatches.ts'
import { gatewayBooks } from './gatewayBooks.ts'
import { gatewayCards } from './gatewayCards.ts'
import { gatewayCheckout } from './gatewayCheckout.ts'
import { gatewayIncome } from './gatewayIncome.ts'
import { gatewayKyc } from './gatewayKyc.ts'
import { gatewayLists } from './gatewayLists.ts'
import { gatewayMessages } from './gatewayMessages.ts'
import { gatewayOperator } from './gatewayOperator.ts'
import { gatewayOtp } from './gatewayOtp.ts'
import { gatewayPayments } from './gatewayPayments.ts'
import { gatewayPortal } from './gatewayPortal.ts'
import { gatewayReports } from './gatewayReports.ts'
import { gatewayRights } from './gatewayRights.ts'
import { gatewayRuns } from './gatewayRuns.ts'
import { gatewaySandbox } from './gatewaySandbox.ts'
import { gatewayTransfers } from './gatewayTransfers.ts'
import { gatewayWallets } from './gatewayWallets.ts'
import { handset } from './handset.ts'
import { handsetScripts } from './handsetScripts.ts'
import { http } from './http.ts'
import type { Chapter } from './step.ts'
import { strangers } from './strangers.ts'
import { subscribers } from './subscribers.ts'
import { time } from './time.ts'
import { traffic } from './traffic.ts'
import { trouble } from './trouble.ts'

/** All sentences, in the order in which they are listed. */
export const vocabulary: readonly Chapter[] = [
  time,
  dtone,
  dtoneOnDemand,
  africasTalking,
  africasTalkingAirtime,
  africasTalkingQueues,
  africasTalkingPremium,
  africasTalkingPayments,
  africasTalkingAccountPayments,
  africasTalkingAccount,
  subscribers,
  handset,
  calls,
  handsetScripts,
  answers,
  callbacks,
  balances,
  gateway,
  gatewayPayments,
  gatewayOtp,
  gatewayTransfers,
  gatewayWallets,
  gatewayCards,
  gatewayCheckout,
  gatewayIncome,
  gatewayBatches,
  gatewayLists,
  gatewayMessages,
  gatewayBooks,
  gatewayOperator,
  gatewayPortal,
  gatewayKyc,
  gatewayRights,
  gatewayReports,
  gatewaySandbox,
  gatewayRuns,
  strangers,
  trouble,
  traffic,
  http,
]
