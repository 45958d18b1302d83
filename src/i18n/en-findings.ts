import type { viFindings } from './vi-findings.ts'
import { doesNot, ofCount } from './english-verbs.ts'
import { lowerFirst } from './first-letter.ts'

/** What a quarter says of an area, in English. */
export const enFindings: typeof viFindings = {
  highlights: 'What stands out',
  areSamples: 'sample figures',
  attention: 'What needs attention',
  noHighlights: 'By the rules no indicator stands out.',
  noAttention: 'By the rules no indicator needs attention.',
  topic: {
    target: 'Annual target',
    'object-gone': 'Annual target',
    decision: 'Change',
    signal: 'Change',
    place: 'Rank',
    lagging: 'Among peers',
    parts: 'Areas within',
    'not-reported': 'Reports',
    returned: 'Reports',
    revised: 'Revision',
    break: 'Break of series',
  },
  told: ({ clause, verdict }) => `${clause}; ${verdict}`,
  changed: ({ clause, changes }) => `${clause}, ${changes}`,
  alike: ({ told, indicators }) => `${told}; likewise ${indicators}`,
  toDate: ({ period, clause }) => `${lowerFirst(period)}: ${clause}`,
  metBefore: ({ verdict }) => `${verdict} since before`,
  objectGone: ({ indicator, year }) => `the ${year} target for ${lowerFirst(indicator)} no longer has an object`,
  beyond: {
    above: 'higher than usual',
    below: 'lower than usual',
  },
  beyondOfYear: {
    above: 'against a year earlier it rose more or fell less than usual',
    below: 'against a year earlier it fell more or rose less than usual',
  },
  run: {
    above: ({ length }) => `${length} quarters in a row above the mean`,
    below: ({ length }) => `${length} quarters in a row below the mean`,
  },
  mean: ({ mean }) => `mean ${mean}`,
  runOfYear: {
    above: ({ length }) => `${length} quarters in a row with a change on the year above the mean`,
    below: ({ length }) => `${length} quarters in a row with a change on the year below the mean`,
  },
  trial: ({ points }) => `only ${points} quarters before it, too few to be sure`,
  trialOfYear: ({ points }) => `only ${points} earlier changes on the year, too few to be sure`,
  range: ({ first, last }) => `${first} to ${last}`,
  atMost: ({ last }) => `at most ${last}`,
  place: ({ rank, of, shared, indicator, isLower, movement }) =>
    `ranked ${rank} of ${of}${isLower ? ' from the lowest' : ''}${shared} for ${lowerFirst(indicator)}, ${movement} against a year earlier`,
  movement: {
    up: ({ places }) => `up ${places} ${places === 1 ? 'place' : 'places'}`,
    down: ({ places }) => `down ${places} ${places === 1 ? 'place' : 'places'}`,
  },
  lagging: ({ indicator, of, value, median }) =>
    `among the worst 25% of ${of} peers for ${lowerFirst(indicator)}: ${value}, median ${median}`,
  compared: ({ of, kinds, outOf }) =>
    outOf === undefined ? `${of} ${kinds}` : `${of} comparable ${kinds} (of ${outOf})`,
  parts: {
    best: ({ indicator, isLower, compared, areas }) =>
      `${isLower ? 'lowest' : 'first'} of ${compared} for ${lowerFirst(indicator)}: ${areas}`,
    worst: ({ indicator, isLower, compared, areas }) =>
      `${isLower ? 'highest' : 'last'} of ${compared} for ${lowerFirst(indicator)}: ${areas}`,
  },
  status: {
    reached: {
      best: ({ count, compared, phrase }) => `so far ${count} of ${compared} ${ofCount(count, phrase)}`,
      worst: ({ count, compared, phrase }) => `${count} of ${compared} ${doesNot(count, phrase, 'not yet')}`,
    },
    ofUnits: {
      best: ({ count, compared, clause }) => `in ${count} of ${compared} so far, ${clause}`,
      worst: ({ count, compared, clause }) => `in ${count} of ${compared}, no ${clause} yet`,
    },
    named: ({ clause, areas }) => `${clause}: ${areas}`,
  },
  owed: {
    'not-reported': ({ count, indicators }) =>
      `${count} ${count === 1 ? 'indicator' : 'indicators'} not reported: ${indicators}`,
    returned: ({ count, indicators }) =>
      `${count} ${count === 1 ? 'indicator' : 'indicators'} returned to be corrected: ${indicators}`,
  },
  andMore: ({ count }) => `and ${count} more`,
  revised: ({ indicator, from, to }) => `${indicator} was revised from ${from} to ${to}`,
  break: {
    definition: ({ indicators }) => `criteria or form changed, not compared with the previous quarter: ${indicators}`,
    area: ({ indicators }) => `the area changed within the quarter: ${indicators}`,
  },
}
