export { africasTalkingLevers } from './levers/index.ts'
export { type AfricasTalking, createAfricasTalking } from './service.ts'
