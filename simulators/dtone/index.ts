export { dtoneLevers } from './levers.ts'
export { createDtone, type Dtone } from './service.ts'
