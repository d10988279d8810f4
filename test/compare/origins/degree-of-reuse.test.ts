import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { degreeOfReuse } from '../../../src/compare/origins/degree-of-reuse.ts'
import { tilesOf } from '../../../src/compare/origins/tiles.ts'

const words = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? []

const SOURCE =
  words(`The harbour wall of Tarvos gave way before dawn and flooded several warehouses along the northern quay, where
grain for the winter had been stored. Crews pumped water through the day while the port stayed shut. The mayor promised to
have the wall rebuilt by spring, but engineers doubt that the money set aside will be enough for more than half of it.`)

test('copied in long stretches', () => {
  const text =
    words(`Good morning, readers. The harbour wall of Tarvos gave way before dawn and flooded several warehouses
    along the northern quay, where grain for the winter had been stored. More follows.`)
  assert.equal(degreeOfReuse(text, SOURCE), 'cut')
})

test('nearly all of it there, edited throughout', () => {
  const text =
    words(`The old harbour wall of Tarvos broke before dawn and flooded many warehouses along the northern quay,
    in which grain for the winter was stored. Crews pumped water all through the day while the docks stayed shut. The town's mayor
    promised to have it rebuilt by spring, but engineers fear that the money set aside will not be enough for half of it.`)
  assert.equal(degreeOfReuse(text, SOURCE), 'light')
})

test('rewritten with traces left', () => {
  const text =
    words(`Warehouses along the northern quay are under water in Tarvos after its harbour wall gave way last night. The
    winter's grain is lost. Pumps ran all day. A new wall is to stand by spring, says the mayor; those who would build it say that
    the money set aside covers only a part.`)
  assert.equal(degreeOfReuse(text, SOURCE), 'heavy')
})

test('on the same matter, written without it', () => {
  const text =
    words(`Floods struck the port of Tarvos on Monday. Nobody was hurt, the fire brigade said, though stores of food were
    spoiled and traffic stood still for hours.`)
  assert.equal(degreeOfReuse(text, SOURCE), 'none')
  assert.equal(degreeOfReuse([], SOURCE), 'none')
})

test('tiles bear another order, and take no word twice', () => {
  const tiles = tilesOf(['d', 'e', 'f', 'g', 'x', 'a', 'b', 'c'], ['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  assert.deepEqual(tiles, [
    { a: 0, b: 3, length: 4 },
    { a: 5, b: 0, length: 3 },
  ])
})

test('any two texts: tiles agree word by word, at least three long, none over another', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 60 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [inA, inB] = [new Set<number>(), new Set<number>()]
      for (const tile of tilesOf(a, b)) {
        assert.ok(tile.length >= 3)
        for (let n = 0; n < tile.length; n++) {
          assert.equal(a[tile.a + n], b[tile.b + n])
          assert.ok(!inA.has(tile.a + n) && !inB.has(tile.b + n))
          inA.add(tile.a + n)
          inB.add(tile.b + n)
        }
      }
    }),
  )
})

test('cost grows with the texts, not with their product', () => {
  const litany = Array.from({ length: 4000 }, (_, n) => ['the', 'same', 'old', 'song'][n % 4] ?? '')
  const start = performance.now()
  assert.equal(degreeOfReuse(litany, litany), 'cut')
  assert.ok(performance.now() - start < 2000)
})
