// Generated from cardFailures.yaml by npm run generate.
export const cardFailures = {
 "doNotHonour": "Your bank has declined the card.",
 "insufficientFunds": "The card has not enough money.",
 "expiredCard": "The card has expired.",
 "incorrectSecurityCode": "The security code is wrong.",
 "cardInvalid": "The card number is wrong.",
 "not_received": "The card could not be charged at this moment."
} as const
