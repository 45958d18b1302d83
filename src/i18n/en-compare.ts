import type { viCompare } from './vi-compare.ts'

/** The sentences of the page of comparison in English. */
export const enCompare: typeof viCompare = {
  base: {
    label: 'Compared with',
    previousQuarter: ({ period }) => `Previous quarter (${period})`,
    lastYear: ({ period }) => `Same quarter last year (${period})`,
    lastYearToDate: ({ period }) => `Last year to date (to ${period})`,
    sinceLastYearToDate: 'since last year to date',
    yearTarget: ({ year }) => `Target for ${year}`,
    yearTargetInSentence: ({ year }) => `the target for ${year}`,
    pathTarget: ({ period }) => `Path of the target to ${period}`,
    pathTargetInSentence: ({ period }) => `the path of the target to ${period}`,
    groupTotal: 'Total of the group',
    groupTotalInSentence: 'the total of the group',
    groupMedian: 'Median of the group',
    groupMedianInSentence: 'the median of the group',
    since: ({ base }) => `against ${base}`,
    quarterToDate: ({ period }) => `Year to date (to ${period})`,
    quarterToDateInSentence: ({ period }) => `the year to date (to ${period})`,
    anyQuarter: 'Another quarter…',
    quarter: 'Base quarter',
  },
  baseMissing: ({ reason }) => `not compared: ${reason}`,
  part: ({ percent }) => `${percent} of it`,
  toTarget: {
    above: ({ size }) => `${size} above`,
    below: ({ size }) => `${size} short`,
    equal: 'exactly the target',
  },
  toGroup: {
    above: ({ size }) => `${size} higher`,
    below: ({ size }) => `${size} lower`,
    equal: 'equal',
  },
}
