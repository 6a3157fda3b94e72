export { acquirerMutants } from './acquirer/mutants/index.ts'
export { africasTalkingLeverMutants, africasTalkingMutants } from './africastalking/mutants/index.ts'
export { controlMutants } from './control/mutants/index.ts'
export { dtoneMutants } from './dtone/mutants/index.ts'
