import { fitsGlob } from '../../specs/formats/glob.ts'
import type { Verdict } from '../mutant.ts'

/** A mutant that the suite is known not to notice. */
export interface Survivor {
  /** `*` stands for anything. */
  readonly name: string
  readonly reason: string
}

const largeBound =
  'no derived case exceeds a bound as large as this; specs/otherTools.test.ts proves that integers have bounds'
const chosenByKind = 'the kind chooses the branch first, so that what the branch says of it again refuses nothing more'
const sameRefusal = 'the rule behind the validation refuses the request as well, with a documented status'
const longForm =
  'the document has no example of a PaReq, so that the page may refuse one; shown by simulators/acquirer/operations/showChallenge.test.ts'
const nobodyJoined =
  'a case sends one request after the other, so that no stream is open and no participant is known; shown by simulators/control/participants.test.ts'
const moneyOfClient =
  'no documented operation shows the float; shown by gateway/mutants/gatewayMutants.test.ts and gateway/accounts/float.test.ts'
const noHoursApart =
  'no case has payments that are hours apart; shown by gateway/payments/lists.test.ts, whose ranges are read in the same way'
const noTies =
  'no case has two payments of one moment in this list; shown by gateway/payments/lists.test.ts, which has three of each'
const readOnce = 'no case reads the list before and after it has changed; shown by gateway/payments/lists.test.ts'
const seenByOne =
  'no case shows the report to two who see different sessions; shown by gateway/checkout/reports.test.ts'
const mailedOnce =
  'each request gets the same answer, and no operation shows the mail; shown by gateway/access/reset.test.ts'
const unknownToken = 'a request with the documented token is refused, whatever else it says'

const productsOfOne =
  'only the control plane adds products to one world, and no case asks another account for one; shown by simulators/dtone/levers/productBatches.test.ts'

/** Every known survivor with its reason; the command fails on any other. */
export const survivors: readonly Survivor[] = [
  { name: 'dtone/*/validation-skipped/path.*', reason: sameRefusal },
  { name: 'dtone/post*/validation-skipped/body.required.product_id', reason: sameRefusal },
  { name: 'dtone/post*/validation-skipped/body.product_id.*', reason: sameRefusal },
  { name: 'dtone/post*/validation-skipped/body*.mobile_number.pattern', reason: sameRefusal },
  { name: 'dtone/postLookupStatementInquiry/validation-skipped/body.required.account_number', reason: sameRefusal },
  { name: 'dtone/getBalances/validation-skipped/query.unit.pattern', reason: sameRefusal },
  { name: 'africastalking/*/validation-skipped/body.username.type', reason: sameRefusal },
  { name: 'dtone/getProductById/world-shared', reason: productsOfOne },
  { name: 'dtone/postLookupCreditParty*/validation-skipped/body.*', reason: sameRefusal },
  { name: 'dtone/*/validation-skipped/query.*.maximum', reason: largeBound },
  { name: 'dtone/*/validation-skipped/body.page.maximum', reason: largeBound },
  { name: 'africastalking/*/validation-skipped/*.maximum', reason: largeBound },
  { name: 'africastalking/sendMobileData/validation-skipped/body.*.quantity.minimum', reason: largeBound },
  { name: 'acquirer/*/validation-skipped/path.*', reason: sameRefusal },
  { name: 'acquirer/createAuthorisation/validation-skipped/body*currency*', reason: sameRefusal },
  { name: 'acquirer/authenticateAuthorisation/validation-skipped/body*paRes*', reason: sameRefusal },
  { name: 'acquirer/*Challenge/validation-skipped/*', reason: sameRefusal },
  { name: 'acquirer/captureAuthorisation/validation-skipped/body.amount.maximum', reason: sameRefusal },
  { name: 'acquirer/*Challenge/bound-shifted/*', reason: longForm },
  {
    name: 'acquirer/createAuthorisation/secret/*',
    reason: 'no operation shows what is stored or journaled; shown by simulators/acquirer/secrecy.test.ts',
  },
  { name: 'control/*/validation-skipped/body.*.maximum*', reason: largeBound },
  { name: 'control/putWorld/validation-skipped/body.seed.minimum', reason: largeBound },
  { name: 'control/addCallbackPlan/validation-skipped/body.action.*', reason: chosenByKind },
  { name: 'control/addFault/validation-skipped/body.effect.*', reason: chosenByKind },
  {
    name: 'control/addHandsetScript/validation-skipped/body.action.*',
    reason:
      'the cue of the case does not fit another kind of action; shown by simulators/subscribers/levers/scripts.test.ts',
  },
  { name: 'control/addDtoneProductBatch/validation-skipped/body.operator_id.*', reason: sameRefusal },
  { name: 'gateway/*/validation-skipped/path.*', reason: sameRefusal },
  { name: 'gateway/BulkDisbursement_Retry/validation-skipped/body.*', reason: sameRefusal },
  { name: 'gateway/Checkout_CreateSession/validation-skipped/body.*', reason: sameRefusal },
  { name: 'gateway/CardPayments_*/validation-skipped/body.*', reason: sameRefusal },
  { name: 'gateway/Payment_BulkMobile/validation-skipped/body.payments.minItems', reason: sameRefusal },
  { name: 'gateway/Payment_BulkMobile/validation-skipped/body.payments[0].phoneNumber.pattern', reason: sameRefusal },
  { name: 'gateway/Payment_BulkMobile/validation-skipped/body.payments[0].required.phoneNumber', reason: sameRefusal },
  { name: 'gateway/Sms_Send/validation-skipped/body.required.phoneNumber', reason: sameRefusal },
  { name: 'gateway/Sms_SendBulk/validation-skipped/body.phoneNumbers.minItems', reason: sameRefusal },
  { name: 'gateway/Payment_Initiate/validation-skipped/body.accountNumber.maxLength', reason: sameRefusal },
  { name: 'gateway/Payment_Initiate/validation-skipped/body.amount.maximum', reason: sameRefusal },
  { name: 'gateway/Payment_Authorize/validation-skipped/body*otpCode*', reason: sameRefusal },
  { name: 'gateway/Payment_*/validation-skipped/body.transactionId.format', reason: sameRefusal },
  { name: 'gateway/Account_Login/validation-skipped/body.*.pattern', reason: sameRefusal },
  { name: 'gateway/Account_ForgotPassword/key/forgotten-by-refusal', reason: mailedOnce },
  { name: 'gateway/Account_ResetPassword/*/header.Idempotency-Key.*', reason: unknownToken },
  { name: 'gateway/Account_ResetPassword/validation-skipped/body.*.pattern', reason: unknownToken },
  {
    name: 'gateway/APIUsers_Create/validation-skipped/body.required.developerPhoneNumber',
    reason: sameRefusal,
  },
  { name: 'gateway/APIUsers_Create/validation-skipped/body.roleId.format', reason: sameRefusal },
  { name: 'gateway/Clients_Register/validation-skipped/body.phoneNumber.*', reason: sameRefusal },
  { name: 'gateway/PortalUsers_Create/validation-skipped/body.roles*.type', reason: sameRefusal },
  { name: 'gateway/PortalUsers_Create/validation-skipped/body.roles[0].pattern', reason: sameRefusal },
  { name: 'gateway/APIUserPermissions_Apply/validation-skipped/body.overrides.type', reason: sameRefusal },
  {
    name: 'gateway/APIUserPermissions_Apply/validation-skipped/body.overrides.additionalProperties',
    reason: 'the member that a case draws names no permission, which is refused as well',
  },
  {
    name: 'gateway/APIUserPermissions_Apply/validation-skipped/body.overrides.maxProperties',
    reason: 'no case draws a map of so many members',
  },
  { name: 'gateway/Role*/validation-skipped/body.permissionI*.format', reason: sameRefusal },
  { name: 'gateway/Payment_GetPending/reply-cached/for-good', reason: readOnce },
  {
    name: 'gateway/Sms_SendCustom/authentication-ignored/none',
    reason: 'a sender id belongs to the client of the latest case: whoever is let in without a key is refused for it',
  },
  {
    name: 'gateway/Kyc_UploadMultiple/validation-skipped/body.Files.minItems',
    reason: 'a form has no empty list: without a file the field is missing',
  },
  { name: 'gateway/Payment_GetPending/order-changed/equals', reason: noTies },
  { name: 'gateway/Payment_GetByDateRange/order-changed/equals', reason: noTies },
  { name: 'gateway/Payment_GetByDateRange/offset-ignored/*', reason: noHoursApart },
  { name: 'gateway/Reports_CardTransactionsByRange/offset-ignored/*', reason: noHoursApart },
  ...['Sessions', 'Summary'].map((report) => ({
    name: `gateway/Reports_Checkout${report}/reply-cached/for-all`,
    reason: seenByOne,
  })),
  { name: 'gateway/Payment_BulkMobile/validation-skipped/body.payments[0].amount.maximum', reason: sameRefusal },
  { name: 'gateway/Payment_Client*/validation-skipped/body.destinationClientId.format', reason: sameRefusal },
  { name: 'gateway/Payment_Client*/validation-skipped/body.entries.minItems', reason: sameRefusal },
  { name: 'gateway/Payment_Client*/validation-skipped/body.required.phoneNumber', reason: sameRefusal },
  { name: 'gateway/Payment_Client*/validation-skipped/body.entries[0].amount.maximum', reason: sameRefusal },
  {
    name: 'gateway/*/validation-skipped/body.*.maxItems',
    reason: 'the entries that overfill the list are drawn, and refused for where they go',
  },
  { name: 'gateway/*/balance-skipped/reserve', reason: moneyOfClient },
  { name: 'gateway/*/balance-doubled/reserve', reason: moneyOfClient },
  {
    name: 'africastalking/pushUssdMenu/token/not-spent',
    reason: 'no case pushes twice with one token; shown by simulators/africastalking/operations/pushUssdMenu.test.ts',
  },
  { name: 'control/*/validation-skipped/path.*', reason: sameRefusal },
  { name: 'control/forkWorld/validation-skipped/body.name.*', reason: sameRefusal },
  { name: 'control/answerTurn/validation-skipped/body*', reason: nobodyJoined },
  { name: 'control/answerTurn/offset-ignored/body', reason: nobodyJoined },
  { name: 'control/patchDtoneEsimProfile/validation-skipped/body.use.amount.maximum', reason: sameRefusal },
  { name: 'control/putDtonePortedNumber/validation-skipped/body.*', reason: sameRefusal },
  {
    name: 'control/answerAcquirerChallenge/validation-skipped/body.*',
    reason:
      'no operation of the control plane makes an authorisation, so that none has a challenge: it is refused as unknown',
  },
  {
    name: 'control/settleDtoneTransaction/validation-skipped/body.*',
    reason:
      'no operation of the control plane makes a transaction, so that there is none to settle: it is refused as unknown',
  },
  { name: 'control/putSnapshot/validation-skipped/body.*', reason: sameRefusal },
  { name: 'control/addFault/validation-skipped/body.effect.*error*', reason: sameRefusal },
  { name: 'control/addFault/validation-skipped/body.select.service.enum', reason: sameRefusal },
  { name: 'control/addFault/validation-skipped/body.select.operationId.type', reason: sameRefusal },
  { name: 'control/addCallbackPlan/validation-skipped/body.select.operationId.type', reason: sameRefusal },
  { name: 'control/addFault/validation-skipped/body.effect.additionalProperties#3', reason: sameRefusal },
  { name: 'control/addDtoneOutcome/validation-skipped/body.select.*', reason: sameRefusal },
  { name: 'control/addDtoneOutage/validation-skipped/body.*', reason: sameRefusal },
  { name: 'control/payAfricasTalkingProduct/validation-skipped/body*.product*', reason: sameRefusal },
  { name: 'control/payAfricasTalkingProduct/validation-skipped/body.amount.minimum', reason: sameRefusal },
  { name: 'control/receiveAfricasTalkingMessage/validation-skipped/body.*', reason: sameRefusal },
  { name: 'control/confirmAfricasTalkingSubscription/validation-skipped/body.*', reason: sameRefusal },
  { name: 'control/patchSubscriber/validation-skipped/body.network.*', reason: sameRefusal },
  { name: 'control/patchSubscriber/validation-skipped/body.currency.*', reason: sameRefusal },
  { name: 'control/putAfricasTalkingAccount/validation-skipped/body.currency.*', reason: sameRefusal },
  { name: 'control/putAfricasTalkingSender/validation-skipped/body.countries[0].pattern', reason: sameRefusal },
  { name: 'control/putAfricasTalkingSender/validation-skipped/body.countries.maxItems', reason: largeBound },
  { name: 'control/putAfricasTalkingShortCode/validation-skipped/body.keywords*', reason: sameRefusal },
  { name: 'control/patchDtoneSettings/validation-skipped/body.callbackRetries.maxItems', reason: largeBound },
  { name: 'control/patchAcquirerSettings/bound-shifted/body.callbackRetries.maxItems', reason: largeBound },
  { name: 'control/followTurns/bound-shifted/path.*', reason: nobodyJoined },
  { name: 'control/answerTurn/bound-shifted/path.*', reason: nobodyJoined },
  {
    name: 'control/putAfricasTalkingCallbackUrls/validation-skipped/body.*',
    reason: 'pattern and format say nearly the same: whatever breaks one breaks the other',
  },
  ...[
    ...['advanceClock/*/body.to', 'putClock/*/body.now', 'putWorld/*/body.clock.now', 'getJournal/*/query.since'].map(
      (moment) => `${moment}.pattern`,
    ),
    'advanceClock/*/body.to.format',
    'putAfricasTalkingUssdCode/*/body.callback.pattern',
    'putAfricasTalkingUssdCode/*/body.events.pattern',
    'putAfricasTalkingVoiceNumber/*/body.callback.pattern',
    'putAfricasTalkingVoiceNumber/*/body.events.pattern',
  ].map((place) => ({
    name: `control/${place}`,
    reason: 'pattern and format say nearly the same: whatever breaks one breaks the other',
  })),
  { name: 'control/advanceClock/validation-skipped/body.to.type', reason: sameRefusal },
  {
    name: 'control/advanceClock/validation-skipped/body.type',
    reason: 'its branches ask for members, and so for an object',
  },
  {
    name: 'control/getJournal/offset-ignored/query.since',
    reason: 'the case that sends the moment in other writings fills no journal, so that it leaves nothing out',
  },
  {
    name: 'dtone/getLookupMobileNumber/reply-cached/for-all',
    reason: 'no case looks up the same number in two accounts of which one has changed what is found',
  },
  {
    name: 'dtone/*/bound-shifted/path.transaction_id.maximum',
    reason: 'an id beyond the bound is answered like one of nothing, as the largest id is',
  },
  ...[
    ...['putWorld', 'replayCallback', 'reverseDtoneTransaction', 'settleDtoneTransaction'],
    'answerAcquirerChallenge',
  ].map((id) => ({
    name: `control/${id}/bound-shifted/*`,
    reason: 'the document has no example of its path, so that the service may refuse the request by a rule of its own',
  })),
  {
    name: 'control/advanceClock/bound-shifted/body.settle.quiet.maximum',
    reason: 'the case waits for a minute of real time and is left out of the runs',
  },
]

/** Why a mutant is known to survive, or `undefined` where no reason is listed. */
export function reasonFor(name: string, explained: readonly Survivor[] = survivors): string | undefined {
  return explained.find((entry) => fitsGlob(name, entry.name))?.reason
}

/**
 * The names of listed survivors that no longer survive: no such mutant exists, or all of that name were run and killed.
 * `existing` names all mutants, those that were not run included.
 */
export function staleReasons(
  verdicts: readonly Verdict[],
  explained: readonly Survivor[] = survivors,
  existing?: readonly string[],
): string[] {
  const outcomes = new Map(verdicts.map(({ mutant, outcome }) => [mutant.name, outcome]))
  const names = existing ?? [...outcomes.keys()]
  const documents = new Set(names.map(documentOf))
  return explained
    .map(({ name }) => name)
    .filter((pattern) => {
      if (!documents.has(documentOf(pattern))) return false
      const meant = names.filter((name) => fitsGlob(name, pattern))
      return meant.every((name) => outcomes.has(name) && outcomes.get(name) !== 'survived')
    })
}

function documentOf(name: string): string {
  return name.split('/', 1)[0] ?? ''
}
