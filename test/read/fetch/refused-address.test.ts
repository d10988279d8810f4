import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkUrl } from '../../../src/read/fetch/checked-url.ts'
import { guardOf } from '../../../src/read/fetch/guarded-connector.ts'
import { refusedAddress } from '../../../src/read/fetch/refused-address.ts'

const guard = guardOf({ allowPrivate: false })
const reasonOf = (url: string) => {
  const checked = checkUrl(url, guard)
  return 'reason' in checked ? checked.reason : null
}

test('addresses that are not public are refused', () => {
  const refused =
    '127.0.0.1 127.255.255.254 0.0.0.0 0.1.2.3 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 100.100.100.200 192.0.0.192 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1 255.255.255.255 168.63.129.16 192.88.99.1 ::1 :: ::ffff:127.0.0.1 ::ffff:7f00:1 ::127.0.0.1 ::7f00:1 ::10.0.0.1 fc00::1 fd00:ec2::254 fe80::1 fe80::1%eth0 fec0::1 ff02::1 64:ff9b::10.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1 2002:7f00:1:: 2001::1 2001:db8::1 100::1 4000::1 [::1] nonsense'
  for (const address of refused.split(' ')) assert.ok(refusedAddress(address) !== null, address)
  for (const address of '1.1.1.1 8.8.8.8 172.32.0.1 2606:4700::1111 2001:4860:4860::8888 ::ffff:8.8.8.8 64:ff9b::808:808'.split(
    ' ',
  ))
    assert.equal(refusedAddress(address), null, address)
})

test('every spelling of an address of this machine is known for what it is', () => {
  const hosts =
    '127.0.0.1 127.1 127.0.1 2130706433 0x7f000001 0x7f.1 0177.0.0.1 017700000001 0x7f.0x0.0x0.0x1 127.0.0.1. 0 0.0.0.0 [::1] [0:0:0:0:0:0:0:1] [::ffff:127.0.0.1] [::ffff:7f00:1] [::127.0.0.1] [0:0:0:0:0:ffff:127.0.0.1] ①②⑦.⓪.⓪.① 127。0。0。1 %31%32%37.0.0.1 169.254.169.254 2852039166 0xa9fea9fe 0251.0376.0251.0376 [fd00:ec2::254] [64:ff9b::a9fe:a9fe]'
  for (const host of hosts.split(' '))
    for (const url of [`http://${host}/`, `https://${host}:8080/a?b`, `HTTP://${host}/#x`])
      assert.match(reasonOf(url) ?? 'allowed', /--allow-private/, url)
  assert.match(reasonOf('http://paper.example@127.0.0.1/') ?? '', /user name/)
  assert.match(reasonOf('http://127.0.0.1\\@paper.example/') ?? '', /--allow-private/)
  assert.equal(reasonOf('https://paper.example/a'), null)
})

test('other schemes and broken addresses are refused', () => {
  for (const url of [
    'file:///etc/passwd',
    'ftp://paper.example/',
    'data:text/html,x',
    'gopher://127.0.0.1:25/',
    'javascript:1',
    'http://',
    'https://a b/',
    `https://paper.example/${'a'.repeat(9000)}`,
  ])
    assert.ok(reasonOf(url) !== null, url.slice(0, 50))
})

test('any IPv4 address is judged the same in all its forms', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const bytes = address.split('.').map(Number)
      const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
      const hex = number.toString(16).padStart(8, '0')
      const mapped = `::ffff:${hex.slice(0, 4)}:${hex.slice(4)}`
      const refused = refusedAddress(address) !== null
      assert.equal(refusedAddress(mapped) !== null, refused)
      const spellings = [
        address,
        String(number),
        `0x${hex}`,
        bytes.map((byte) => `0${byte.toString(8)}`).join('.'),
        `[${mapped}]`,
      ]
      for (const host of spellings) assert.equal(reasonOf(`http://${host}/`) !== null, refused, host)
    }),
    { numRuns: 500 },
  )
})
