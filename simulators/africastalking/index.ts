export { africasTalkingLevers } from './levers.ts'
export { type AfricasTalking, createAfricasTalking } from './service.ts'
