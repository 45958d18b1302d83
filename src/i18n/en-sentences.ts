import { doesNot, isKnownVerb, newly, ofCount, ofOne } from './english-verbs.ts'
import { lowerFirst } from './first-letter.ts'
import { nameAndBase } from './name-and-base.ts'
import type { viSentences } from './vi-sentences.ts'

/** How the name of a rate tells that it is one. */
const namesOfRates = /\b(?:rates?|shares?|percentage|proportion|ratio|per cent|percent|coverage|density)\b/i

/** "only 2 of 3 months so far", "at least 1 of 3 months so far". */
const only = (parts: string): string => (parts.startsWith('at least') ? parts : `only ${parts}`)

/** The sentences of a figure that goes into a report, in English. */
export const enSentences: typeof viSentences = {
  lead: {
    stock: ({ period }) => `At the end of ${period}`,
    opening: ({ period }) => `At the start of ${period}`,
    quarter: ({ period }) => `In ${period}`,
    months: ({ period }) => `In ${period}`,
    year: ({ year }) => `In ${year}`,
    stockAsOf: ({ when }) => `As of ${when}`,
    upTo: ({ lead, when }) => `${lead} (up to ${when})`,
  },
  of: ({ lead, area, clause }) => `${lead} in ${area}: ${clause}.`,
  ofSubject: ({ lead, area, clause }) => `${lead}, ${area} ${clause}.`,
  ofGroup: ({ clause }) => `The group as a whole: ${clause}.`,
  headline: ({ area, clause }) => `${area}: ${clause}`,
  headlineOfSubject: ({ area, period, clause }) => `${period === undefined ? '' : `${period}: `}${area} ${clause}`,
  areaIn: ({ area, period }) => `${area}, ${period}`,
  ofOneThing: ({ behind, isVerb }) => (isVerb || isKnownVerb(behind) ? ofOne(behind) : behind),
  has: ({ phrase }) => phrase,
  hasNamed: ({ phrase }) => phrase,
  hasNotYet: ({ phrase }) => `no ${phrase} yet`,
  hasNone: ({ phrase }) => `no ${phrase}`,
  status: {
    does: ({ phrase }) => ofOne(phrase),
    // What has been lost was there, so that it is not said to be still to come.
    doesNotYet: ({ phrase }) => doesNot(1, phrase),
    itself: ({ area, clause }) => `the ${area} ${clause}`,
    was: ({ base, value }) => `${base}: ${value}`,
    rose: ({ count, group, phrase, since }) => `${count} of ${group} ${newly(count, phrase)} ${since}`,
    fell: ({ count, group, phrase, since }) => `${count} of ${group} no longer ${ofCount(count, phrase)} ${since}`,
    roseAndFell: ({ count, fell, group, phrase, since }) =>
      `${count} of ${group} ${newly(count, phrase)}, ${fell} no longer ${ofCount(fell, phrase)} ${since}`,
    stayed: ({ count, group, phrase, since }) => `${count} of ${group} ${ofCount(count, phrase)}, unchanged ${since}`,
    staidInPart: ({ met, compared, since }) => `${met}; ${compared} unchanged ${since}`,
    groupTold: ({ count, areas }) => `${count} ${areas} with a figure`,
    met: ({ count, group, phrase }) => `${count} of ${group} ${ofCount(count, phrase)}`,
    mover: ({ words, areas }) => `${words}: ${areas}`,
  },
  remaining: ({ amount }) => `still outstanding: ${amount}`,
  and: ({ first, second }) => `${first} and ${second}`,
  note: ({ note }) => `Note, in Vietnamese: “${note.replace(/[.\s]+$/, '')}”.`,
  partial: ({ parts, indicator }) => `figures of ${only(parts)} for ${lowerFirst(indicator)}`,
  partialShort: ({ parts }) => `figures of ${only(parts)}`,
  partialSum: ({ partial, value }) => `${partial}, together ${value}`,
  partialRate: ({ partial, value }) => `${partial}, taken together ${value}`,
  partialLatest: ({ partial, value }) => `${partial}, the latest being ${value}`,
  months: ({ months }) => `figure of ${months}`,
  coverage: ({ reported, expected, isLeast }) =>
    `total of ${isLeast ? 'at least ' : ''}${reported} of ${expected} areas`,
  state: {
    provisional: 'provisional figure',
    revised: 'revised figure',
    sample: 'sample figure',
    draft: 'unpublished figure',
  },
  illustrates: { provisional: 'sample of a provisional figure', revised: 'sample of a revised figure' },
  partlySample: 'some of them samples',
  missing: {
    'not-reported': ({ indicator }) => `no figure for ${lowerFirst(indicator)}, because it was not reported`,
    'not-due': ({ indicator }) => `no figure for ${lowerFirst(indicator)}, because the report is not yet due`,
    'not-applicable': ({ indicator }) => `no figure for ${lowerFirst(indicator)}, because the indicator does not apply`,
    withheld: ({ indicator }) => `no figure for ${lowerFirst(indicator)}, because the source withholds it`,
    returned: ({ indicator }) =>
      `no figure for ${lowerFirst(indicator)}, because the report was returned for correction`,
    'not-published': ({ indicator }) => `no figure for ${lowerFirst(indicator)}`,
    'told-above': ({ indicator }) =>
      `no figure of its own for ${lowerFirst(indicator)}, because sources tell it only of the area above`,
    'not-aggregated': ({ indicator }) =>
      `no common figure for ${lowerFirst(indicator)}, because it cannot be added up from below`,
    'not-cumulated': ({ indicator }) =>
      `no figure since the start of the year for ${lowerFirst(indicator)}, because it is not added up over quarters`,
    'incomplete-year': ({ indicator }) =>
      `no figure to date for ${lowerFirst(indicator)}, because at least one quarter of the year is missing`,
    'calendar-changed': ({ indicator }) =>
      `no figure for ${lowerFirst(indicator)}, because the reporting calendar changed within the year`,
    'no-share': ({ indicator }) => `no share for ${lowerFirst(indicator)}, because the denominator is not known`,
    'only-cumulative': ({ indicator }) =>
      `no figure of the quarter for ${lowerFirst(indicator)}, because sources tell it only since the start of the year`,
    'only-monthly': ({ indicator }) =>
      `no figure of the quarter for ${lowerFirst(indicator)}, because sources tell it only by month`,
    'area-absent': ({ indicator }) => `no figure for ${lowerFirst(indicator)}, because the area did not exist then`,
    'no-target': ({ indicator }) => `no target for ${lowerFirst(indicator)}`,
    'target-by-rate': ({ indicator }) => `the target for ${lowerFirst(indicator)} is a rate alone`,
    'levels-differ': ({ indicator }) =>
      `no common figure for ${lowerFirst(indicator)}, because the areas are of several levels`,
    'object-gone': ({ indicator }) => `what the target for ${lowerFirst(indicator)} was for is no more`,
  },
  notCarried: ({ indicator, reason }) => `${lowerFirst(indicator)} ${reason}`,
  base: {
    lastYear: 'the same quarter last year',
    lastYearToDate: 'last year to date',
    previous: 'the previous quarter',
    yearBefore: 'the previous year',
  },
  was: ({ base, value }) => `${base} had ${value}`,
  wasRefused: ({ was, refusal }) => `${was}; ${refusal}`,
  noBase: ({ base }) => `there is no figure of ${base} to compare with`,
  noBaseSince: ({ base, reason }) => `there is no figure of ${base} to compare with (${reason})`,
  areaWasAbsent: 'the area did not exist then',
  refusedWith: ({ base, refusal }) => `with ${base}: ${refusal}`,
  target: {
    of: ({ year, value, qualifiers }) => `The target for ${year}${qualifiers} is ${value}`,
    toDate: ({ target, period, value }) => `${target}; to date (${period}) ${value}`,
    result: ({ target, result }) => `${target}: ${result}.`,
    resultToDate: ({ target, result }) => `${target}, ${result}.`,
    refused: ({ target, refusal }) => `${target}; ${refusal}.`,
    word: {
      met: 'met',
      'on-path': 'on track',
      behind: 'behind schedule',
      within: 'within it',
      exceeded: 'exceeded',
      missed: 'missed',
      open: 'not judged yet',
    },
    wordOfRange: { within: 'within it', exceeded: 'outside it' },
    wordOfLimit: { 'on-path': 'within the limit to date', behind: 'above the limit to date' },
    short: ({ amount }) => `${amount} short`,
    above: ({ amount }) => `${amount} above it`,
    noYearToDate: ({ period, isSum }) =>
      `not judged, because there is no figure ${isSum ? 'since the start of the year' : `for ${period}`}`,
    alone: ({ target }) => `${target}.`,
  },
  shareOf: ({ indicator }) => (namesOfRates.test(indicator) ? indicator : `Share of ${lowerFirst(indicator)}`),
  countOf: ({ indicator }) => indicator,
  numberOf: ({ indicator }) => (namesOfRates.test(indicator) ? `Numerator of ${lowerFirst(indicator)}` : indicator),
  anyAreas: 'areas',
  group: ({ count, areas }) => `${count} ${areas}`,
  groupCompared: ({ count, areas }) => `${count} comparable ${areas}`,
  rose: ({ count, group, indicator, since }) => `${indicator}: up in ${count} of ${group} ${since}`,
  fell: ({ count, group, indicator, since }) => `${indicator}: down in ${count} of ${group} ${since}`,
  roseAndFell: ({ count, fell, group, indicator, since }) =>
    `${indicator}: up in ${count} of ${group}, down in ${fell} ${since}`,
  stayed: ({ group, indicator, since }) => `${indicator}: unchanged in ${group} ${since}`,
  reached: ({ count, group, indicator, base }) => `${indicator}: ${count} of ${group} reached ${base}`,
  noneReached: ({ group, indicator, base }) => `${indicator}: none of ${group} reached ${base}`,
  within: ({ count, group, indicator, base }) => `${indicator}: ${count} of ${group} within ${base}`,
  withinRange: ({ count, group, indicator, base }) => `${indicator}: ${count} of ${group} within ${base}`,
  above: ({ count, group, indicator, base }) => `${indicator}: ${count} of ${group} above ${base}`,
  below: ({ count, group, indicator, base }) => `${indicator}: ${count} of ${group} below ${base}`,
  alike: ({ group, indicator, base }) => `${indicator}: ${group} equal to ${base}`,
  groupLevel: 'the level of the group',
  groupMedian: 'the median of the group',
  yearTarget: ({ year }) => `the target for ${year}`,
  pathTarget: ({ period }) => `the target to date (${period})`,
  mostPart: ({ indicator, named }) => `${indicator}: largest part in ${named}`,
  partsOnly: ({ indicator }) => `${indicator}: the part of each area`,
  endOnly: ({ indicator, named }) => `${indicator}: highest in ${named}`,
  mostOnly: ({ indicator, named }) => `${indicator}: most in ${named}`,
  notCompared: ({ indicator, since }) => `${nameAndBase('en', indicator, since)}: no area could be compared`,
  allToldAbove: ({ indicator, group }) =>
    `${indicator}: no figures of their own for ${group}, told only of the area above`,
  allWithoutYearToDate: ({ indicator, group, isAgainstPlan }) =>
    `${indicator}: no figure since the start of the year for ${group}${isAgainstPlan ? ' to hold against the target' : ''}`,
  none: ({ indicator }) => `no figure for ${lowerFirst(indicator)}`,
  noneOfOwn: ({ indicator }) => `no figure of its own for ${lowerFirst(indicator)}`,
  allMissing: ({ indicator, group }) => `${indicator}: no figure for ${group}`,
  noneAsked: ({ indicator, group }) => `${indicator}: does not apply to ${group}`,
  subject: ({ lead, indicator }) => `${lead}, ${lowerFirst(indicator)}`,
  allMissingSentence: ({ lead, indicator, group }) =>
    `${lead}, there is no figure for ${lowerFirst(indicator)} (${group}).`,
  partsSentence: ({ subject }) => `${subject}: the part of each area in the total of the group.`,
  notComparedSentence: ({ subject, since, reasons }) =>
    `${nameAndBase('en', subject, since)}: no area could be compared (${reasons}).`,
  mover: {
    rise: ({ named }) => `largest rise in ${named}`,
    fall: ({ named }) => `largest fall in ${named}`,
    part: ({ named }) => `largest part in ${named}`,
    above: ({ named }) => `furthest above: ${named}`,
    below: ({ named }) => `furthest below: ${named}`,
    beyond: ({ named }) => `furthest beyond: ${named}`,
    short: ({ named }) => `furthest short: ${named}`,
  },
  ends: ({ highest, lowest }) => `highest in ${highest}; lowest in ${lowest}`,
  mostAndFewest: ({ highest, lowest }) => `most in ${highest}; fewest in ${lowest}`,
  amongAreas: ({ count }) => `Of ${count} areas`,
  amongPlaced: ({ placed, count }) => `Of the ${placed} of ${count} areas that can be ranked`,
  amongEnds: ({ among, ends }) => `${among}, ${ends}.`,
}
