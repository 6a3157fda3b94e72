import { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { type SecureContext, TLSSocket } from 'node:tls'

export interface TlsEvents {
  /** The handshake is done. */
  opened(secure: TLSSocket): void
  /** A client left in the handshake: by an alert about the certificate, or without a word, as Node's does. */
  untrusted(): void
}

/** Ends the TLS of a client here. */
export function endTls(socket: Duplex, secureContext: SecureContext, { opened, untrusted }: TlsEvents): void {
  const secure = new TLSSocket(socket, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'] })
  let isAboutTrust = true
  // A simulated fault resets the connection below TLS.
  secure.resetAndDestroy = () => {
    if (socket instanceof Socket) socket.resetAndDestroy()
    else socket.destroy()
    return secure
  }
  secure.on('error', (error) => {
    isAboutTrust &&= isTrustAlert(error)
    secure.destroy()
  })
  secure.once('secure', () => {
    isAboutTrust = false
    opened(secure)
  })
  secure.once('close', () => {
    socket.destroy()
    if (isAboutTrust) untrusted()
  })
}

/** Whether a client answered with unknown_ca, bad_certificate or certificate_unknown. */
function isTrustAlert(error: Error): boolean {
  return 'code' in error && /ALERT_(UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_UNKNOWN)/.test(String(error.code))
}
