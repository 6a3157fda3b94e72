import { AbstractStartedContainer, GenericContainer, Wait } from 'testcontainers'
import { environmentOf, type Part, ports, type RailyardOptions, urlOf } from './places.ts'

/** Railyard in a container with a read-only file system. */
export class RailyardContainer extends GenericContainer {
  constructor(image = 'railyard', options: RailyardOptions = {}) {
    super(image)
    this.withExposedPorts(...Object.values(ports))
      .withEnvironment(environmentOf(options))
      .withTmpFs({ '/tmp': 'rw' })
      .withDroppedCapabilities('ALL')
      .withWaitStrategy(Wait.forHttp('/health', ports.control).forStatusCode(200))
    this.hostConfig.ReadonlyRootfs = true
  }

  override async start(): Promise<StartedRailyard> {
    return new StartedRailyard(await super.start())
  }
}

/** A container whose services answer. */
export class StartedRailyard extends AbstractStartedContainer {
  /** The base URL of a part: `url('dtone')` is what DT One's client is given. */
  url(part: Part): string {
    return urlOf(part, this.getHost(), (port) => this.getMappedPort(port))
  }
}
