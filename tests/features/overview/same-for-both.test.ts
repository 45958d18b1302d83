import { describe, expect, test } from 'vitest'
import type { Change, ChangeRefusal } from '../../../src/domain/change.ts'
import { sameForBoth } from '../../../src/features/overview/same-for-both.ts'
import { figureValue, turns } from '../../domain/small-dataset.ts'

const refused = (refusal: ChangeRefusal): Change => ({ kind: 'refused', refusal })
const difference: Change = { kind: 'difference', amount: 1, leads: 'amount', trend: 'up', judgement: 'neutral' }
const card = (sincePrevious: Change, sinceLastYear: Change) => ({
  indicator: turns,
  figure: figureValue(71),
  sincePrevious,
  sinceLastYear,
  bases: { previous: figureValue(59), lastYear: figureValue(60) },
  spark: [],
  longer: [],
})
const notReported: ChangeRefusal = { reason: 'base-missing', missing: 'not-reported' }
const notPublished: ChangeRefusal = { reason: 'base-missing', missing: 'not-published' }
const samples: ChangeRefusal = { reason: 'sample-against-source' }

describe('two changes of a card are one', () => {
  test.each([notReported, samples, { reason: 'current-missing', missing: 'withheld' } as const])(
    'when both are refused for %j',
    (refusal) => {
      expect(sameForBoth(card(refused(refusal), refused({ ...refusal })))).toEqual(refused(refusal))
    },
  )

  test('when both are told alike', () => {
    expect(sameForBoth(card(difference, { ...difference }))).toEqual(difference)
  })

  test.each([
    ['one of them is told', refused(samples), difference],
    ['the other of them is told', difference, refused(samples)],
    ['they are told and differ', difference, { ...difference, amount: 2 }],
    ['the reasons differ', refused(samples), refused(notReported)],
    ['the bases are missing for different reasons', refused(notPublished), refused(notReported)],
  ])('but not when %s', (_, previous, lastYear) => {
    expect(sameForBoth(card(previous, lastYear))).toBeUndefined()
  })
})
