import { describe, expect, test } from 'vitest'
import type { Change, ChangeRefusal } from '../../../src/domain/change.ts'
import { commonRefusal } from '../../../src/features/overview/common-refusal.ts'
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

describe('two changes of a card share their refusal', () => {
  test.each([notReported, samples, { reason: 'current-missing', missing: 'withheld' } as const])(
    'when both are refused for %j',
    (refusal) => {
      expect(commonRefusal(card(refused(refusal), refused({ ...refusal })))).toEqual(refused(refusal))
    },
  )

  test.each([
    ['one of them is told', refused(samples), difference],
    ['the other of them is told', difference, refused(samples)],
    ['both are told', difference, difference],
    ['the reasons differ', refused(samples), refused(notReported)],
    ['the bases are missing for different reasons', refused(notPublished), refused(notReported)],
  ])('but not when %s', (_, previous, lastYear) => {
    expect(commonRefusal(card(previous, lastYear))).toBeUndefined()
  })
})
