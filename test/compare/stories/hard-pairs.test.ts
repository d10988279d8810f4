import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupStories } from '../../../src/compare/stories/group-stories.ts'
import { plainAnnotated } from './annotated.ts'

/** Reports of pairs of events that are easily taken for one, or apart; ids begin with the event's letter. */
type Told = readonly [id: string, published: string, title: string, text: string]

function storiesOf(reports: readonly Told[]): string[] {
  return groupStories(reports.map(([id, day, title, text]) => plainAnnotated(id, day, title, text)))
    .stories.map(({ articleIds }) => [...articleIds].sort().join(' '))
    .sort()
}

test('two bombs in one city a week apart', () => {
  assert.deepEqual(
    storiesOf([
      [
        'a1',
        '2031-05-05',
        'Bomb kills nine at Sarvend station',
        'A bomb killed nine people at the central station of Sarvend on Monday morning, police said. Interior Minister Pella Ost spoke of terror. No group has claimed the blast.',
      ],
      [
        'a2',
        '2031-05-06',
        'Sarvend mourns nine dead after station blast',
        'Sarvend mourned on Tuesday the nine people whom a bomb killed at its central station a day earlier. Trains ran again by noon, the railway said.',
      ],
      [
        'b1',
        '2031-05-12',
        'Second bomb in a week hits Sarvend, four dead',
        'A car bomb went off outside a courthouse in Sarvend on Monday and killed four guards, a week after nine people died at the central station.',
      ],
      [
        'b2',
        '2031-05-13',
        'Courthouse bomber of Sarvend named',
        'Police in Sarvend named the driver of the car that blew up outside the courthouse on Monday, killing four guards, as Tomas Relk, 31.',
      ],
    ]),
    ['a1 a2', 'b1 b2'],
  )
})

test('two storms on one day on two coasts', () => {
  assert.deepEqual(
    storiesOf([
      [
        'a1',
        '2031-10-01',
        'Storm Hilda tears roofs off in Talmere',
        'Storm Hilda tore the roofs off 40 houses in Talmere on Wednesday and cut power to the Marl peninsula, the grid operator Norvolt said.',
      ],
      [
        'a2',
        '2031-10-01',
        'Marl peninsula without power after Hilda',
        'The Marl peninsula was without power on Wednesday after storm Hilda brought down lines near Talmere. Norvolt said repairs would take two days.',
      ],
      [
        'b1',
        '2031-10-01',
        'Typhoon Oru floods Quenda delta',
        'Typhoon Oru flooded the Quenda delta on Wednesday; 3,000 people were taken to schools in the port of Ilsan, the governor’s office said.',
      ],
      [
        'b2',
        '2031-10-02',
        'Thousands in shelters as Oru passes Ilsan',
        'Some 3,000 people spent the night in schools in Ilsan after typhoon Oru flooded the Quenda delta, governor Mei Tarro said.',
      ],
    ]),
    ['a1 a2', 'b1 b2'],
  )
})

test('one event in very different words', () => {
  assert.deepEqual(
    storiesOf([
      [
        'a1',
        '2031-06-02',
        'Ferry Osprey sinks off Talmere, 14 missing',
        'The ferry Osprey sank off Talmere on Monday evening. The coastguard said 14 people were missing and 46 had been saved.',
      ],
      [
        'a2',
        '2031-06-03',
        '“I held on to a crate for five hours”',
        'Ruth Ellerby does not know how she got out of the cabin. When the Osprey went down off Talmere on Monday, she was asleep. She was one of 46 who were pulled out of the water; 14 have not been found.',
      ],
      [
        'b1',
        '2031-06-03',
        'Talmere harbour dredging to start',
        'Dredging of the harbour of Talmere starts on Thursday, the port authority said. It costs 3 million crowns and will take until autumn.',
      ],
    ]),
    ['a1 a2', 'b1'],
  )
})

test('a late report and copies leave the others where they are', () => {
  const reports: readonly Told[] = [
    [
      'a1',
      '2031-05-05',
      'Bomb kills nine at Sarvend station',
      'A bomb killed nine people at the central station of Sarvend on Monday morning, police said.',
    ],
    [
      'a2',
      '2031-05-06',
      'Sarvend mourns nine dead after station blast',
      'Sarvend mourned on Tuesday the nine people whom a bomb killed at its central station a day earlier.',
    ],
    [
      'b1',
      '2031-05-06',
      'Veld wins chess crown',
      'Grandmaster Ida Veld won the chess championship in Porto Sil on Tuesday after a seven-hour game.',
    ],
  ]
  const copy: Told = ['a1copy', '2031-05-05', reports[0]?.[2] ?? '', reports[0]?.[3] ?? '']
  const late: Told = [
    'a3',
    '2031-05-05',
    'Station blast in Sarvend: nine dead',
    'Nine people died on Monday when a bomb went off at the central station in Sarvend.',
  ]
  assert.deepEqual(storiesOf([...reports, copy, late]), ['a1 a1copy a2 a3', 'b1'])
})
