import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import type { Area } from '../../src/domain/area.ts'
import { stretchesCarried } from '../../src/domain/carried-stretches.ts'
import type { CarryRule } from '../../src/domain/carry-rule.ts'
import { type Figure, type FigureMissingReason, missingFigure } from '../../src/domain/figure.ts'
import { figureValue, locPhu, newLocQuang, period, turns, history } from './small-dataset.ts'
import { b, crossing, left, made, right } from './small-territories.ts'

const rules: readonly CarryRule[] = [
  { indicator: turns.id, kind: 'add', direction: 'backwards' },
  { indicator: turns.id, kind: 'refuse', direction: 'forwards' },
]
const areaChanges = { rules, shares: [], attributes: [], ends: [] }
const value = (area: Area, at: string, carried?: 'exact' | 'estimated' | 'told'): Figure =>
  figureValue(5, { area, period: period(at), ...(carried ? { carried } : {}) })
const missing = (area: Area, at: string, reason: FigureMissingReason): Figure =>
  missingFigure(reason, { area, period: period(at) })
const of = (...figures: readonly Figure[]) => stretchesCarried({ history, areaChanges }, turns.id, figures)

describe('how figures were carried over', () => {
  test('is one entry for each outcome and direction, with the rule of that direction', () => {
    const found = of(
      value(newLocQuang, '2025-Q1', 'exact'),
      missing(locPhu, '2025-Q4', 'carry-refused'),
      value(newLocQuang, '2025-Q2', 'told'),
      missing(newLocQuang, '2024-Q1', 'carry-no-rule'),
    )
    expect(found.map(({ direction, outcome, rule }) => [direction, outcome, rule])).toEqual([
      ['backwards', 'exact', rules[0]],
      ['forwards', 'carry-refused', rules[1]],
      ['backwards', 'told', undefined],
      ['backwards', 'carry-no-rule', rules[0]],
    ])
    expect('rule' in found[2]!).toBe(false)
  })

  test('is backwards of an area that was not there yet, also where it has ended since', () => {
    const brief = made('8', 'Xã', '2026-05-31')
    expect(of(value(brief, '2025-Q1', 'exact'))[0]?.direction).toBe('backwards')
    expect(of(value(brief, '2026-Q3', 'exact'))[0]?.direction).toBe('forwards')
  })

  test('is told in stretches without a hole, in time order, whatever order the figures stand in', () => {
    const at = ['2025-Q2', '2024-Q3', '2024-Q4', '2025-Q2', '2024-Q2', '2025-H1']
    expect(of(...at.map((each) => value(newLocQuang, each, 'exact')))[0]?.ranges).toEqual([
      { first: '2024-Q2', last: '2024-Q4' },
      { first: '2025-Q2', last: '2025-Q2' },
    ])
  })

  test('is nothing of figures that stand as they were told, are missing for another reason, or are of no area', () => {
    expect(
      of(
        value(newLocQuang, '2025-Q4'),
        missing(newLocQuang, '2025-Q4', 'not-reported'),
        figureValue(5, { carried: 'exact' }),
      ),
    ).toEqual([])
  })

  test('names no rule where nobody asked what became of areas', () => {
    const [found] = stretchesCarried({ history }, turns.id, [value(newLocQuang, '2025-Q1', 'exact')])
    expect(found).toStrictEqual({
      direction: 'backwards',
      outcome: 'exact',
      ranges: [{ first: '2025-Q1', last: '2025-Q1' }],
      across: [],
    })
  })

  test('names what lies across the border, each once, and only where that is the reason', () => {
    const both = { history: areaHistoryOf(crossing.areas, crossing.edges), areaChanges }
    const figures = (reason: FigureMissingReason) =>
      [left, right].flatMap((area) => ['2025-Q1', '2025-Q2'].map((at) => missing(area, at, reason)))
    expect(stretchesCarried(both, turns.id, figures('carry-crosses-border')).map(({ across }) => across)).toEqual([[b]])
    expect(stretchesCarried(both, turns.id, figures('carry-refused')).map(({ across }) => across)).toEqual([[]])
    const unknown = made('77')
    const alone = { history: areaHistoryOf([unknown], []), areaChanges }
    const [gone] = stretchesCarried(alone, turns.id, [missing(unknown, '2025-Q1', 'carry-crosses-border')])
    expect(gone?.across).toEqual([])
  })
})
