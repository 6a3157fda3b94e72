// Generated from paymentCategories.yaml by npm run generate.
export const paymentCategories = [
 {
  "category": "MobileCheckout",
  "direction": "Inbound",
  "providerFeePercent": 1,
  "done": "Received Mobile Checkout funds from {source}",
  "listed": "MobileCheckout Payment Request to {source}",
  "evidence": "observed"
 },
 {
  "category": "MobileC2B",
  "direction": "Inbound",
  "providerFeePercent": 1,
  "done": "Received Mobile C2B funds from {source}",
  "listed": "MobileC2B Payment from {source}",
  "evidence": "chosen"
 },
 {
  "category": "MobileB2C",
  "direction": "Outbound",
  "providerFeePercent": 0,
  "done": "Mobile B2C funds sent to {destination}",
  "listed": "MobileB2C Payment Request to {destination}",
  "evidence": "observed"
 },
 {
  "category": "MobileB2B",
  "direction": "Outbound",
  "providerFeePercent": 0,
  "done": "Mobile B2B funds sent to {destination}",
  "listed": "MobileB2B Payment Request to {destination}",
  "evidence": "observed"
 },
 {
  "category": "BankCheckout",
  "direction": "Inbound",
  "providerFeePercent": 1,
  "done": "Received Bank Checkout funds from {source}",
  "listed": "BankCheckout Payment Request to {source}",
  "evidence": "chosen"
 },
 {
  "category": "CardCheckout",
  "direction": "Inbound",
  "providerFeePercent": 1,
  "done": "Received Card Checkout funds from {source}",
  "listed": "CardCheckout Payment Request to {source}",
  "evidence": "chosen"
 },
 {
  "category": "BankTransfer",
  "direction": "Outbound",
  "providerFeePercent": 0,
  "done": "Bank Transfer funds sent to {destination}",
  "listed": "BankTransfer Payment Request to {destination}",
  "evidence": "chosen"
 },
 {
  "category": "WalletTransfer",
  "direction": "Outbound",
  "providerFeePercent": 0,
  "done": "Transfered funds to {destination}",
  "listed": "WalletTransfer Payment Request to {destination}",
  "evidence": "chosen"
 },
 {
  "category": "UserStashTopup",
  "direction": "Outbound",
  "providerFeePercent": 0,
  "done": "Topped up user stash",
  "listed": "UserStashTopup Payment Request to {destination}",
  "evidence": "chosen"
 },
 {
  "category": "MobileData",
  "direction": "Outbound",
  "providerFeePercent": 0,
  "done": "Mobile data sent to {destination}",
  "listed": "MobileData Payment Request to {destination}",
  "evidence": "chosen"
 }
] as const
