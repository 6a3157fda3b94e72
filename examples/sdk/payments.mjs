// africastalking 0.6.3, the last version with payments: pays a business and a bank, charges a bank account and a card, buys data, moves money
// within the account, and asks what became of it.
import africastalking from 'africastalking-payments'

const { PAYMENTS } = africastalking({ username: 'sandbox', apiKey: 'demo' })

const bankAccount = { accountName: 'Example Customer', accountNumber: '0123456789', bankCode: PAYMENTS.BANK.GTBANK_NG }
const order = { productName: 'Shop', currencyCode: 'NGN', amount: 1500, narration: 'Order 7', metadata: { order: '7' } }
const paymentCard = {
  ...{ number: '4242424242424242', cvvNumber: 123, expiryMonth: 12, expiryYear: 2099 },
  ...{ countryCode: 'NG', authToken: '1234' },
}

const toBusiness = {
  ...{ productName: 'Payouts', provider: PAYMENTS.PROVIDER.ATHENA, transferType: PAYMENTS.TRANSFER_TYPE.PAYBILL },
  ...{ currencyCode: 'KES', amount: 10, destinationChannel: 'Mine', destinationAccount: 'Mine', metadata: {} },
}
const business = await PAYMENTS.mobileB2B(toBusiness)
const same = await PAYMENTS.payBusiness(toBusiness)
console.log('business:', business.status, business.providerChannel, business.transactionFee, same.status)

const bundle = { quantity: 7, unit: 'MB', validity: 'Day', metadata: {} }
const data = await PAYMENTS.mobileData({
  productName: 'Shop',
  recipients: [{ phoneNumber: '+254711123456', ...bundle }],
})
console.log('data:', data.entries[0].status, data.entries[0].value)

const charge = await PAYMENTS.bankCheckoutCharge({ ...order, bankAccount })
const wrong = await PAYMENTS.bankCheckoutValidate({ transactionId: charge.transactionId, otp: '0000' })
const right = await PAYMENTS.bankCheckoutValidate({ transactionId: charge.transactionId, otp: '1234' })
console.log('bank:', charge.status, wrong.status, right.status)

const transfer = await PAYMENTS.bankTransfer({
  productName: 'Payouts',
  recipients: [{ bankAccount, currencyCode: 'NGN', amount: 100, narration: 'Salary', metadata: {} }],
})
console.log('transfer:', transfer.entries[0].status, transfer.entries[0].transactionFee)

const card = await PAYMENTS.cardCheckoutCharge({ ...order, paymentCard })
const validated = await PAYMENTS.cardCheckoutValidate({ transactionId: card.transactionId, otp: '1234' })
const { checkoutToken } = validated
const again = await PAYMENTS.cardCheckoutCharge({ ...order, checkoutToken })
console.log('card:', card.status, validated.status, checkoutToken.slice(0, 8), again.status)

const money = { productName: 'Shop', currencyCode: 'KES', amount: 10, metadata: {} }
const moved = await PAYMENTS.walletTransfer({ ...money, targetProductCode: 2 })
const topped = await PAYMENTS.topupStash(money)
console.log('within:', moved.description, '-', topped.description.slice(0, 20))

const filters = { pageNumber: '1', count: '10' }
const found = await PAYMENTS.findTransaction({ transactionId: business.transactionId })
const ofCards = { ...filters, category: 'CardCheckout' }
const listed = await PAYMENTS.fetchProductTransactions({ productName: 'Shop', filters: ofCards })
const wallet = await PAYMENTS.fetchWalletTransactions({ filters: { ...filters, categories: 'CardCheckout' } })
const { balance } = await PAYMENTS.fetchWalletBalance()
console.log('queries:', found.data.category, listed.responses.length, wallet.responses[0].value, balance.slice(0, 3))
