import { lowerFirst } from './first-letter.ts'
import { nameAndBase } from './name-and-base.ts'
import type { viCompare } from './vi-compare.ts'

/** "7 up, 4 unchanged": what no area did is not told. */
const toldCounts = (...counts: readonly (readonly [number, string])[]): string =>
  counts.flatMap(([count, did]) => (count === 0 ? [] : [`${count} ${did}`])).join(', ')

/** What stands between a distance and what it is measured from. */
const links = { above: '', short: ' of', higher: ' than', lower: ' than' }

/** The sentences of the page of comparison in English. */
export const enCompare: typeof viCompare = {
  base: {
    label: 'Compared with',
    previousQuarter: ({ period }) => `Previous quarter (${period})`,
    lastYear: ({ period }) => `Same quarter last year (${period})`,
    lastYearToDate: ({ period }) => `Last year to date (to ${period})`,
    sinceLastYearToDate: 'against last year to date',
    yearBefore: ({ year }) => `Previous year (${year})`,
    sinceYearBefore: 'against the previous year',
    yearTarget: ({ year }) => `Target for ${year}`,
    yearTargetInSentence: ({ year }) => `the target for ${year}`,
    pathTarget: ({ period }) => `Target to date (${period})`,
    pathTargetInSentence: ({ period }) => `the target to date (${period})`,
    groupTotal: 'Total of the group',
    groupTotalInSentence: 'the total of the group',
    groupLevel: 'Level of the group',
    groupLevelInSentence: 'the level of the group',
    groupMedian: 'Median of the group',
    groupMedianInSentence: 'the median of the group',
    since: ({ base }) => `against ${base}`,
    quarterToDate: ({ period }) => `Year to date (to ${period})`,
    quarterToDateInSentence: ({ period }) => `the year to date (to ${period})`,
    quarterInSentence: ({ period }) => period,
    anyQuarter: 'Another quarter…',
    quarter: 'Base quarter',
    kind: {
      'previous-quarter': 'Previous quarter',
      'last-year': 'Same quarter last year',
      'year-target': 'Annual target',
      'path-target': 'Target to date',
      'group-total': 'Total of the group',
      'group-median': 'Median of the group',
    },
  },
  part: ({ percent }) => `${percent} of the total`,
  counted: ({ part, of, unit }) => `which is ${part}/${of} ${unit}`,
  toTarget: {
    above: ({ size }) => `${size} above`,
    below: ({ size }) => `${size} short`,
    equal: 'exactly the target',
  },
  toPath: {
    above: ({ size }) => `${size} above the target to date`,
    below: ({ size }) => `${size} short of the target to date`,
    equal: 'exactly on track',
  },
  toBound: {
    above: ({ size }) => `${size} above the target`,
    below: ({ size }) => `${size} below the target`,
    equal: 'exactly the target',
  },
  toBoundOfPath: {
    above: ({ size }) => `${size} above the target to date`,
    below: ({ size }) => `${size} below the target to date`,
    equal: 'exactly on track',
  },
  toLimit: {
    above: ({ size }) => `${size} above the limit`,
    below: ({ size }) => `${size} below the limit`,
    equal: 'exactly the limit',
  },
  toLimitOfPath: {
    above: ({ size }) => `${size} above the limit to date`,
    below: ({ size }) => `${size} below the limit to date`,
    equal: 'exactly the limit to date',
  },
  limitOf: ({ base }) => `the limit of ${base}`,
  toRange: {
    above: ({ size }) => `${size} above its upper end`,
    below: ({ size }) => `${size} below its lower end`,
    equal: 'within the target',
  },
  beside: ({ words, name, since }) => {
    const link = Object.entries(links).find(([end]) => words.endsWith(` ${end}`))?.[1]
    return name === undefined || link === undefined ? `${words} ${since}` : `${words}${link} ${name}`
  },
  equalTo: ({ base }) => `equal to ${base}`,
  withinRange: ({ base }) => `within ${base}`,
  noPath: 'no quarterly target',
  pathOfOtherDenominator: 'the denominator is not that of the quarterly target',
  notCompared: ({ reason }) => `not compared: ${reason}`,
  toGroup: {
    above: ({ size }) => `${size} higher`,
    below: ({ size }) => `${size} lower`,
    equal: 'equal',
  },
  areas: ({ count }) => (count === 1 ? '1 area' : `${count} areas`),
  subtitle: ({ areas, period }) => `${areas}; ${period}`,
  against: ({ period, since, base }) => `${period} ${since}${base}`,
  movement: ({ places }) =>
    places === 0
      ? 'rank unchanged'
      : `${places > 0 ? 'up' : 'down'} ${Math.abs(places)} ${Math.abs(places) === 1 ? 'place' : 'places'}`,
  verdictOf: ({ base, verdict }) => `${base}: ${verdict}`,
  place: ({ rank, of, isLower }) => `rank ${rank} of ${of}${isLower ? ' from the lowest' : ''}`,
  placeOf: ({ rank, of, isLower, shared }) =>
    `${shared ? 'joint rank' : 'rank'} ${rank} of ${of}${isLower ? ' from the lowest' : ''}`,
  partOfGroup: ({ percent }) => `${percent} of the total of the group`,
  formerDistrict: ({ names }) => `Before 1 July 2025 in ${names}`,
  noFormerDistrict: 'In no former district',
  step: ({ from, to }) => (from === to ? from : `${from} – ${to}`),
  leftOut: ({ shown, all }) => `Only ${shown} of the ${all} chosen areas are shown.`,
  noteMissing: ({ areas }) => `No figure, and no rank: ${areas}.`,
  noteApart: ({ areas }) =>
    `Not ranked with the others (another kind of figure, areas or months missing, or another level): ${areas}.`,
  noAreas: 'There is no area to compare.',
  allMissing: ({ period, count }) => `${period}: none of the ${count} areas has a figure.`,
  refusedCount: ({ count }) => `; ${count} could not be compared`,
  noneCompared: ({ period, since }) =>
    `${nameAndBase('en', period, since)}: no area could be compared; each row says why.`,
  parts: ({ period }) => `${period}: the part of each area in the total of the group.`,
  targetCounts: ({ period, since, reached, all }) =>
    `${nameAndBase('en', period, since)}: ${reached} of ${all} areas reached it`,
  keptOfKind: {
    goal: ({ kept, all }) => `${kept} of ${all} areas reached their goal`,
    limit: ({ kept, all }) => `${kept} of ${all} areas within their limit`,
    range: ({ kept, all }) => `${kept} of ${all} areas within their range`,
  },
  timeCounts: ({ above, below, equal }) => toldCounts([above, 'up'], [equal, 'unchanged'], [below, 'down']),
  statusCounts: ({ above, below, equal }) =>
    toldCounts([above, 'newly met'], [equal, 'unchanged'], [below, 'no longer met']),
  sideCounts: ({ above, below, equal }) => toldCounts([above, 'higher'], [equal, 'equal'], [below, 'lower']),
  rangeCounts: ({ above, below, equal }) => toldCounts([equal, 'within it'], [above, 'above it'], [below, 'below it']),
  countsIntro: ({ period, since, counts }) => `${nameAndBase('en', period, since)}: ${counts}`,
  named: ({ areas, words }) => `${areas} (${words})`,
  manyAreas: ({ count, words }) => `${count} areas (${words})`,
  mostRise: ({ named }) => `Largest rise: ${named}.`,
  mostFall: ({ named }) => `Largest fall: ${named}.`,
  largestPart: ({ named }) => `Largest part: ${named}.`,
  most: ({ named }) => `Furthest above: ${named}.`,
  least: ({ named }) => `Furthest below: ${named}.`,
  mostBeyond: ({ named }) => `Furthest beyond: ${named}.`,
  mostShort: ({ named }) => `Furthest short: ${named}.`,
  ends: ({ highest, lowest }) => `Highest: ${highest}; lowest: ${lowest}.`,
  levelAt: ({ period, level }) => `${period}: ${lowerFirst(level)}`,
  mostAndFewest: ({ highest, lowest }) => `Most: ${highest}; fewest: ${lowest}.`,
  whole: ({ value, change }) => `The group as a whole: ${value}${change}.`,
  moreNotes: ({ count }) => `${count} more notes: see the rows of the table.`,
  noteUnequalWholes: 'The areas have unequal denominators; to compare how far they are, look at shares.',
  noteBold: 'Bold figures have a source; the others are samples.',
  freeScale: 'Each picture has its own scale',
  freeScaleNote: 'Each picture has its own scale: heights do not compare between pictures.',
  chartRole: 'comparison chart',
  keyboard:
    'Keys ↑ ↓ change the area, ← → the quarter, Home and End go to the first and last row, Enter opens the page of the area.',
  title: ({ indicator }) => `Comparison: ${indicator}`,
  chosen: ({ count }) => (count === 1 ? 'Compared: 1 chosen area.' : `Compared: ${count} chosen areas.`),
  controls: 'What is compared, and with what',
  formLabel: 'Shown as',
  form: {
    dumbbell: 'Two periods',
    bars: 'Bars by quarter',
    ranking: 'Ranking',
    heat: 'Shaded table',
    multiples: 'Small charts',
    map: 'Map',
  },
  orderLabel: 'Ordered by',
  order: { value: 'Value', change: 'Change', name: 'Name' },
  search: 'Find an area',
  endLabel: 'Show',
  endAll: ({ count }) => `all (${count})`,
  end: {
    top: ({ count }) => `first ${count}`,
    bottom: ({ count }) => `last ${count} with a figure`,
  },
  groupByDistrict: 'Group by former district',
  addQuarter: 'Add a quarter',
  noQuarter: 'choose',
  removeQuarter: ({ period }) => `Remove ${period}`,
  scaleLabel: 'Scale',
  scale: { shared: 'Shared', free: 'One each' },
  nothingFound: 'No area fits the search.',
  nothingFoundHelp: 'Shorten the search or choose “all”.',
  caption: ({ since }) => `Each area ${since}`,
  tableUnit: ({ unit }) => `Unit: ${unit}.`,
  columnPlace: 'Rank',
  columnMovement: 'Change of rank',
  wholeGroup: 'Whole group',
  median: 'Median',
  silent: ({ reason, count }) => `${count} ${count === 1 ? 'area' : 'areas'}: ${reason}`,
  silentNames: ({ count }) => (count === 1 ? 'The area' : `The ${count} areas`),
  openNearest: ({ period }) => `See ${period}, the nearest period with figures`,
  openStart: ({ area, period }) => `See ${area}, ${period}`,
  tableNote:
    'Areas without a figure stand apart at the end and are not last. Rank 1 is the highest; where lower is better, rank 1 is the lowest. Changes of rank are counted among areas ranked in both periods. The median is the figure of the area in the middle, not a mean.',
}
