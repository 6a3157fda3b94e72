import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { Context } from '../context.ts'
import { validateCharge } from '../lifeCycle/validateCharge.ts'
import type { Charge } from '../rules/payments/charge.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import { remade } from './moneyMutants.ts'
import { onOperation } from './operationMutant.ts'
import { late, onTimer } from './timerMutant.ts'

type Mutant = RuleMutant<AfricasTalkingDefinition>
type Named = Pick<Mutant, 'kind' | 'label' | 'hint'>
type Operations = AfricasTalkingDefinition['operations']
type BankBody = Parameters<Operations['chargeBankAccount']>[0]['body']
type CardBody = Parameters<Operations['chargeCard']>[0]['body']

/** One-time passwords, bank accounts and cards that are checked wrongly. @see docs/africastalking.md#charges */
export const chargeMutants: readonly Mutant[] = [
  told({ kind: 'password-ignored', label: '', hint: 'validated.validateBankCharge/wrong' }, (otp) =>
    otp === '1234' ? otp : '1234',
  ),
  told({ kind: 'password-refused', label: '', hint: 'validated.validateBankCharge/right' }, (otp) =>
    otp === '1234' ? '0000' : otp,
  ),
  counted({ kind: 'attempts-unlimited', label: '', hint: 'thirdWrong' }, (charge) => ({
    ...charge,
    wrongPasswords: 0,
  })),
  counted({ kind: 'attempts-fewer', label: '', hint: 'thirdWrong' }, (charge) => ({ ...charge, wrongPasswords: 2 })),
  counted({ kind: 'bank-ignored', label: '', hint: 'validated.validateBankCharge/poor' }, (charge) => ({
    ...charge,
    failure: undefined,
  })),
  asOther('validateBankCharge', 'CardCheckout', 'chargeCard', 'asBank'),
  asOther('validateCardCharge', 'BankCheckout', 'chargeBankAccount', 'asCard'),
  onTimer('chargeBankAccount', 'expireCharge', 'password-expiry', 'never', () => undefined),
  onTimer('chargeBankAccount', 'expireCharge', 'password-expiry', 'second', late('expireCharge', 1_000)),
  onTimer('chargeBankAccount', 'expireCharge', 'fee-kept', '', (fire, _key, context) =>
    remade(
      context,
      (before) => before,
      () => undefined,
      fire,
    ),
  ),
  bank({ kind: 'bank-unchecked', label: 'code', hint: 'unknownBank' }, (body) =>
    body.bankAccount.bankCode === 234023 ? { ...body, bankAccount: { ...body.bankAccount, bankCode: 234004 } } : body,
  ),
  bank({ kind: 'bank-unchecked', label: 'digits', hint: 'nineDigits' }, (body) =>
    body.bankAccount.accountNumber.length === 9
      ? { ...body, bankAccount: { ...body.bankAccount, accountNumber: '0123456789' } }
      : body,
  ),
  bank({ kind: 'bank-unchecked', label: 'currency', hint: 'otherCurrency' }, (body) =>
    body.currencyCode === 'KES' && body.bankAccount.bankCode === 234004 ? { ...body, currencyCode: 'NGN' } : body,
  ),
  bank({ kind: 'amount-ignored', label: 'bank', hint: 'refused.chargeBankAccount/nothing' }, (body) =>
    body.amount > 0 ? body : { ...body, amount: 1 },
  ),
  card(
    { kind: 'card-unchecked', label: 'digit', hint: 'checkDigit' },
    { number: '4242424242424242' },
    (number) => number === '4242424242424241',
  ),
  card(
    { kind: 'card-unchecked', label: 'turned', hint: 'turnedDigits' },
    { number: '4242424242424242' },
    (number) => number === '4242424242424224',
  ),
  card({ kind: 'card-unchecked', label: 'expiry', hint: 'refused.chargeCard/expired' }, { expiryYear: 2099 }),
  card({ kind: 'card-unchecked', label: 'country', hint: 'otherCountry' }, { countryCode: 'NG' }),
  card(
    { kind: 'card-unchecked', label: 'declined', hint: 'declined' },
    { number: '4242424242424242' },
    (number) => number === '4000000000000002',
  ),
  card(
    { kind: 'card-unchecked', label: 'funds', hint: 'validated.validateCardCharge/poor' },
    { number: '4242424242424242' },
    (number) => number === '4000000000009995',
  ),
  onOperation(
    'chargeCard',
    { kind: 'card-token-unchecked', label: '', hint: 'noToken' },
    (run, onBroken) =>
      ({ body, ...request }, context) => {
        const { checkoutToken } = body
        if (checkoutToken === undefined) return run({ ...request, body }, context)
        onBroken()
        return {
          status: 201,
          body: {
            description: 'Payment completed successfully',
            status: 'Success',
            transactionId: `ATPid_${'0'.repeat(32)}`,
          },
        }
      },
  ),
  onOperation(
    'chargeCard',
    { kind: 'card-shown', label: '', hint: 'found.findTransaction/waiting' },
    (run, onBroken) => (request, context) => {
      const reply = run(request, context)
      for (const payment of [...context.state.payments.values()]) {
        if (payment.source.type !== 'Card') continue
        onBroken()
        context.state.payments.put({ ...payment, source: { type: 'Card', name: '4242424242424242' } })
      }
      return reply
    },
  ),
]

function told(named: Named, other: (otp: string) => string): Mutant {
  return toldAt(
    onOperation('validateBankCharge', named, (run, onBroken) => (request, context) => {
      const otp = other(request.body.otp)
      if (otp !== request.body.otp) onBroken()
      return run({ ...request, body: { ...request.body, otp } }, context)
    }),
  )
}

/** Changes what is known of a charge before its password is read. */
function counted(named: Named, change: (charge: Charge) => Charge): Mutant {
  return toldAt(
    onOperation('validateBankCharge', named, (run, onBroken) => (request, context) => {
      changeCharge(request.body.transactionId, change, context, onBroken)
      return run(request, context)
    }),
  )
}

function changeCharge(id: string, change: (charge: Charge) => Charge, { state }: Context, onBroken: () => void): void {
  const charge = state.charges.get(id)
  if (charge === undefined) return
  onBroken()
  state.charges.put(change(charge))
}

/** A validation that takes the charges of the other kind. */
function asOther(
  operationId: 'validateBankCharge' | 'validateCardCharge',
  category: 'BankCheckout' | 'CardCheckout',
  detectedBy: 'chargeBankAccount' | 'chargeCard',
  hint: string,
): Mutant {
  const named = { kind: 'charge-kind-ignored', label: operationId, hint }
  const mutant = onOperation(operationId, named, (run, onBroken) => (request, context) => {
    if (context.state.payments.get(request.body.transactionId)?.category !== category) return run(request, context)
    onBroken()
    const { description, status } = validateCharge(category, request.body, context)
    return { status: 201, body: { description, status } }
  })
  return { ...mutant, operationId: detectedBy }
}

/** The cases that charge an account are those that tell its password. */
function toldAt(mutant: Mutant): Mutant {
  return { ...mutant, operationId: 'chargeBankAccount' }
}

function bank(named: Named, change: (body: BankBody) => BankBody): Mutant {
  return onOperation('chargeBankAccount', named, (run, onBroken) => (request, context) => {
    const body = change(request.body)
    if (body !== request.body) onBroken()
    return run({ ...request, body }, context)
  })
}

type Card = NonNullable<CardBody['paymentCard']>

function card(named: Named, other: Partial<Card>, isMeant: (number: string) => boolean = () => true): Mutant {
  return onOperation('chargeCard', named, (run, onBroken) => (request, context) => {
    const { paymentCard } = request.body
    if (paymentCard === undefined || !isMeant(paymentCard.number)) return run(request, context)
    const changed = { ...paymentCard, ...other }
    if (JSON.stringify(changed) !== JSON.stringify(paymentCard)) onBroken()
    return run({ ...request, body: { ...request.body, paymentCard: changed } }, context)
  })
}
