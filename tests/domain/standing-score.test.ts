import { describe, expect, test } from 'vitest'
import { type Change, changeBetween, refused } from '../../src/domain/change.ts'
import { distanceBetween, partOfTotal } from '../../src/domain/distance.ts'
import { standingScores } from '../../src/domain/standing-score.ts'
import { figureValue, ntm, ontime, turns } from './small-dataset.ts'

const same = { isSameArea: true, isSameDefinition: true, isSameStretch: true, isSameSeason: true }
const inPoints = (value: number): Change =>
  changeBetween(ontime, figureValue(value, { denominator: 10 }), figureValue(5, { denominator: 10 }), same)
const inCounts = (value: number): Change => changeBetween(turns, figureValue(value), figureValue(5), same)

describe('the order of standings', () => {
  test('is by what leads: points of shares, or the indicator’s unit', () => {
    expect(standingScores([inPoints(7), inPoints(4)])).toEqual([20, -10])
    expect(standingScores([inCounts(7), inCounts(4)])).toEqual([2, -1])
  })

  test('is in the terms of most areas, and the others have no place in it', () => {
    expect(standingScores([inPoints(7), inCounts(9), inPoints(4)])).toEqual([20, undefined, -10])
    expect(standingScores([inCounts(7), inPoints(9), inCounts(4)])).toEqual([2, undefined, -1])
  })

  test('is in counts where as many areas stand in counts as in points', () => {
    expect(standingScores([inPoints(7), inCounts(9)])).toEqual([undefined, 4])
  })

  test('leaves out refused comparisons, and counts none of them among “most”', () => {
    const none = refused({ reason: 'definition-differs' })
    expect(standingScores([none, none, inPoints(7)])).toEqual([undefined, undefined, 20])
    expect(standingScores([none, inCounts(9)])).toEqual([undefined, 4])
  })

  test('of distances is by their amount, and of parts of a total by percent', () => {
    expect(standingScores([distanceBetween(ntm, 'count', figureValue(13), figureValue(15))])).toEqual([-2])
    expect(standingScores([partOfTotal(figureValue(5), figureValue(20))])).toEqual([25])
  })
})
