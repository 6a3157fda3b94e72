export { receiveMessage } from './levers/receiveMessage.ts'
export { setCallbackUrls } from './levers/setCallbackUrls.ts'
export { setWallet } from './levers/setWallet.ts'
export { type AfricasTalking, createAfricasTalking } from './service.ts'
