export {
  type AllSimulators,
  createSimulators,
  type ServiceName,
  type Simulators,
  type SimulatorsOptions,
  type StartedSimulators,
  type StartOptions,
  startSimulators,
} from './index.ts'
