import { lookup as systemLookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { refusedAddress } from './refused-address.ts'

/** All addresses of a host name. Rejects where there are none. */
export type Resolve = (hostname: string) => Promise<readonly string[]>

export type Guard = {
  /** Why an address is refused; null where it may be fetched from. */
  readonly refuse: (address: string) => string | null
  readonly resolve: Resolve
}

/** An address that is not fetched from, whatever the user's network could reach. */
export class RefusedAddressError extends Error {}

const systemResolve: Resolve = async (hostname) =>
  (await systemLookup(hostname, { all: true, verbatim: true })).map(({ address }) => address)

export function guardOf(options: { readonly allowPrivate: boolean; readonly resolve?: Resolve }): Guard {
  return {
    refuse: options.allowPrivate ? () => null : refusedAddress,
    resolve: options.resolve ?? systemResolve,
  }
}

/**
 * Connects only to addresses that were checked: a name is looked up once for each connection, all its addresses are
 * judged, and the connection goes to one of these and no other, so that a name that changes its mind gains nothing. An
 * IP literal, for which no look-up is made, is judged itself, and the address that the socket reached once more.
 */
export function guardedConnector(guard: Guard, timeout: number): buildConnector.connector {
  const lookup: LookupFunction = (hostname, options, callback) => {
    checkedAddresses(guard, hostname).then(
      (all) => {
        const [first] = all
        if (first === undefined) callback(new RefusedAddressError(`${hostname} has no address`), '', 0)
        else if (options.all === true) callback(null, [...all])
        else callback(null, first.address, first.family)
      },
      (error: Error) => callback(error, '', 0),
    )
  }
  const connect = buildConnector({ timeout, lookup, autoSelectFamily: true } as buildConnector.BuildOptions)
  return (options, callback) => {
    const literal = options.hostname.replace(/^\[(.*)\]$/, '$1')
    const refused = isIP(literal) === 0 ? null : guard.refuse(literal)
    if (refused !== null) {
      callback(refusal(options.hostname, literal, refused), null)
      return
    }
    connect({ ...options, hostname: literal }, (...[error, socket]) => {
      if (error !== null) {
        callback(error, null)
        return
      }
      const reached = socket.remoteAddress ?? ''
      const late = guard.refuse(reached)
      if (late === null) callback(null, socket)
      else {
        socket.destroy()
        callback(refusal(options.hostname, reached, late), null)
      }
    })
  }
}

async function checkedAddresses(guard: Guard, hostname: string) {
  const addresses = await guard.resolve(hostname)
  for (const address of addresses) {
    const refused = guard.refuse(address)
    if (refused !== null) throw refusal(hostname, address, refused)
  }
  return addresses.map((address) => ({ address, family: isIP(address) }))
}

/** The error of an address that is refused. */
export function refusal(hostname: string, address: string, refused: string): RefusedAddressError {
  const named = hostname.replace(/^\[(.*)\]$/, '$1') === address ? hostname : `${hostname} is at ${address}`
  return new RefusedAddressError(`${named}, ${refused}; such addresses are fetched only with --allow-private`)
}
