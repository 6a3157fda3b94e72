export { type AfricasTalking, createAfricasTalking } from './service.ts'
