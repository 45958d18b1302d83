import { expect, test } from 'vitest'
import { hasSample } from '../../src/charts/trend-spec.ts'
import { period } from '../domain/small-dataset.ts'
import { gap, point, series, spec } from './small-chart.ts'

const sample = point(3, { state: 'sample' })

test.each([
  ['a sample value', spec([series([point(1), sample])]), true],
  ['a sample among further areas', spec([series([point(1)]), series([sample])]), true],
  ['a sample target', spec([series([point(1)]), series([sample], { role: 'target' })]), true],
  [
    'a sample of a longer period',
    spec([series([point(1)], { longer: [{ period: period('2023'), point: sample }] })]),
    true,
  ],
  ['a sample reason for a gap', spec([series([gap('not-reported', true)])]), true],
  [
    'figures of every other state',
    spec([series([point(1), point(2, { state: 'provisional' }), point(3, { state: 'revised' })])]),
    false,
  ],
  ['gaps alone', spec([series([gap(), gap('withheld')])]), false],
  ['no series at all', spec([]), false],
])('a chart with %s is told apart', (_, of, expected) => {
  expect(hasSample(of)).toBe(expected)
})
