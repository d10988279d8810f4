import ipaddr from 'ipaddr.js'

/** Platforms' own services at addresses that look public (Azure's metadata and DNS). */
const platform = new Set(['168.63.129.16'])

/**
 * Why an IP address (in any form that `ipaddr.js` reads) is not fetched from; null where it is a public one. Only global
 * unicast is public: not loopback, private, link-local (where clouds keep their metadata), shared, multicast, reserved or
 * tunnelled addresses, nor IPv4 addresses of these kinds within IPv6 ones.
 */
export function refusedAddress(address: string): string | null {
  const text = address.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, '')
  if (!ipaddr.isValid(text)) return 'it is no IP address'
  const parsed = ipaddr.parse(text)
  if (parsed instanceof ipaddr.IPv4) return refusedV4(parsed)
  const range = parsed.range()
  if (range === 'ipv4Mapped') return refusedV4(parsed.toIPv4Address())
  if (parsed.match(ipaddr.IPv6.parse('64:ff9b::'), 96)) return refusedV4(embedded(parsed))
  if (range !== 'unicast') return nameOf(range)
  // all that is public is in 2000::/3; the old form of IPv4 within IPv6 is not
  return parsed.match(ipaddr.IPv6.parse('2000::'), 3) ? null : 'a reserved address'
}

function refusedV4(address: ipaddr.IPv4): string | null {
  const range = address.range()
  if (range !== 'unicast') return nameOf(range)
  return platform.has(address.toString()) ? 'an address of a cloud platform' : null
}

/** The IPv4 address in the last 32 bits. */
function embedded(address: ipaddr.IPv6): ipaddr.IPv4 {
  return new ipaddr.IPv4(address.toByteArray().slice(12))
}

const names: Readonly<Record<string, string>> = {
  loopback: 'an address of this machine',
  unspecified: 'an address of this machine',
  private: 'an address of a private network',
  uniqueLocal: 'an address of a private network',
  deprecatedSiteLocal: 'an address of a private network',
  carrierGradeNat: 'an address of a private network',
  linkLocal: 'a link-local address, where clouds keep their metadata',
  multicast: 'an address of many machines',
  broadcast: 'an address of many machines',
}

function nameOf(range: string): string {
  return names[range] ?? 'a reserved address'
}
