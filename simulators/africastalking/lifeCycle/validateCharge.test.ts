import { expect, test } from 'vitest'
import { bankAccount, order, paymentCard, paymentStack } from '../payments.fixture.ts'
import type { State } from '../state.ts'

const bank = { charge: '/bank/checkout/charge', validate: '/bank/checkout/validate' }
const card = { charge: '/card/checkout/charge', validate: '/card/checkout/validate' }

test('the right password credits the wallet less the fee of the operator, and the stash pays its fee', async () => {
  const { post, find, wallet } = paymentStack()
  const { transactionId } = await post(bank.charge, { ...order, bankAccount })
  expect(wallet('NGN')).toMatchObject({ wallet: 400_000_000_0000, stash: 9_999_999_0000 })
  expect(await post(bank.validate, { transactionId, otp: '1234' })).toMatchObject({ status: 'Success' })
  expect(wallet('NGN')).toMatchObject({ wallet: 400_001_485_0000, stash: 9_999_999_0000 })
  expect((await find(transactionId)).data).toMatchObject({ status: 'Success', transactionFee: 'NGN 1.0000' })
})

test('the third wrong password ends the charge and gives the fee back', async () => {
  const { post, find, wallet } = paymentStack()
  const { transactionId } = await post(bank.charge, { ...order, bankAccount })
  const wrong = { transactionId, otp: '0000' }
  const first = await post(bank.validate, wrong)
  expect(await post(bank.validate, wrong)).toEqual(first)
  expect((await find(transactionId)).data.status).toBe('PendingValidation')
  expect((await post(bank.validate, wrong)).description).toBe('The OTP was wrong three times')
  expect(wallet('NGN')).toMatchObject({ wallet: 400_000_000_0000, stash: 10_000_000_0000 })
  expect(await post(bank.validate, { transactionId, otp: '1234' })).toEqual({
    description: 'The payment has ended',
    status: 'InvalidRequest',
  })
})

test('a password that was corrected twice pays', async () => {
  const { post } = paymentStack()
  const { transactionId } = await post(card.charge, { ...order, paymentCard })
  for (const otp of ['', '123']) await post(card.validate, { transactionId, otp })
  expect((await post(card.validate, { transactionId, otp: '1234' })).status).toBe('Success')
})

test('a charge whose password was right does not expire', async () => {
  const { post, find, pass } = paymentStack()
  const { transactionId } = await post(bank.charge, { ...order, bankAccount })
  await post(bank.validate, { transactionId, otp: '1234' })
  await pass('PT1H')
  expect((await find(transactionId)).data.status).toBe('Success')
  expect((await post(bank.validate, { transactionId, otp: '1234' })).description).toBe('The payment has ended')
})

test('the token of a card pays at once, and a validation gives none to a card that its bank refuses', async () => {
  const { post, find } = paymentStack()
  const { transactionId } = await post(card.charge, { ...order, paymentCard })
  const { checkoutToken } = await post(card.validate, { transactionId, otp: '1234' })
  const again = await post(card.charge, { ...order, checkoutToken })
  expect(again).toMatchObject({ status: 'Success', description: 'Payment completed successfully' })
  expect((await find(again.transactionId)).data).toMatchObject({ status: 'Success', source: '424242******4242' })
  expect(await post(card.charge, { ...order, currencyCode: 'KES', checkoutToken })).toMatchObject({
    status: 'NotSupported',
  })
  const poor = await post(card.charge, { ...order, paymentCard: { ...paymentCard, number: '4000000000009995' } })
  expect(await post(card.validate, { transactionId: poor.transactionId, otp: '1234' })).toEqual({
    description: 'Insufficient funds',
    status: 'Failed',
  })
})

test('neither the number of a card nor its codes are kept or journaled', async () => {
  const { post, world, contextOf } = paymentStack()
  const { transactionId } = await post(card.charge, { ...order, paymentCard })
  await post(card.validate, { transactionId, otp: '1234' })
  const kept = JSON.stringify([keptIn(contextOf().state), world.journal.query()])
  for (const secret of [paymentCard.number, '737', '8765', '"otp":"1234"']) expect(kept).not.toContain(secret)
  expect(kept).toContain('424242******4242')
})

function keptIn({ payments, charges, cardTokens, cardChargeReplies }: State): readonly unknown[] {
  return [payments, charges, cardTokens, cardChargeReplies].map((collection) => collection.dump())
}
