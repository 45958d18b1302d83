import { expect, test } from 'vitest'
import { decisionAfter } from '../../../src/features/entry/decision-after.ts'
import type { CategoryId } from '../../../src/domain/indicator.ts'
import { proposal } from './small-proposal.ts'
import { rowsOf } from './small-review.ts'

function contentAfter(...acts: readonly Parameters<typeof decisionAfter>[1][]) {
  const decision = acts.reduce((before, act) => decisionAfter(before, act), {})
  return rowsOf([proposal()], { decisions: { [proposal().id]: decision } })[0]
}

const noFigure = { kind: 'corrected', correction: { missing: 'withheld', denominator: null } } as const

test('a number that is typed after a reason why there is none is the figure', () => {
  const row = contentAfter(noFigure, { kind: 'corrected', correction: { value: 12, denominator: 15 } })
  expect(row).toMatchObject({ status: 'accepted', content: { value: 12, denominator: 15 } })
  expect(row?.content.missing).toBeUndefined()
})

test('the likely value takes the place of a reason why there is none, and keeps what else was said', () => {
  expect(
    decisionAfter(
      { missing: 'withheld', printed: '12 xã', reason: 'Đếm sót.', verdict: 'rejected' },
      { kind: 'taken', value: 13 },
    ),
  ).toEqual({ value: 13, reason: 'Đếm sót.', verdict: 'accepted' })
  expect(contentAfter(noFigure, { kind: 'taken', value: 13, denominator: 15 })?.content).toMatchObject({
    value: 13,
    denominator: 15,
  })
})

test('what was left out comes back as it was put right; a further correction says all anew', () => {
  const corrected = decisionAfter(undefined, { kind: 'corrected', correction: { value: 12, reason: 'Đếm sót.' } })
  const left = decisionAfter(corrected, { kind: 'rejected' })
  expect(left).toEqual({ value: 12, reason: 'Đếm sót.', verdict: 'rejected' })
  expect(decisionAfter(left, { kind: 'accepted' })).toEqual(corrected)
  expect(
    decisionAfter(corrected, { kind: 'corrected', correction: { value: 13, category: 'part' as CategoryId } }),
  ).toEqual({ value: 13, category: 'part', verdict: 'accepted' })
})
