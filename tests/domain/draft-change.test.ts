import { describe, expect, test } from 'vitest'
import type { AsOf } from '../../src/domain/as-of.ts'
import {
  denominatorBeside,
  draftChange,
  draftState,
  lacksReason,
  publishedText,
  revisedValue,
} from '../../src/domain/draft-change.ts'
import type { DraftFigure } from '../../src/domain/draft-figure.ts'
import { locNinh, ntm, observed, turns, unreported } from './small-dataset.ts'

const draft = (content: DraftFigure['content'], rest: Partial<DraftFigure> = {}): DraftFigure => ({
  importId: 'a' as DraftFigure['importId'],
  indicator: turns.id,
  area: locNinh.id,
  period: observed(turns, locNinh, '2024-Q1', 1).period,
  state: 'final',
  content,
  ...rest,
})
const value = (told: number, denominator?: number): DraftFigure['content'] => ({
  kind: 'value',
  value: told,
  ...(denominator === undefined ? {} : { denominator }),
})
const published = (told: number, rest: Parameters<typeof observed>[4] = {}) =>
  observed(turns, locNinh, '2024-Q1', told, rest)

describe('what publishing a figure does', () => {
  test.each([
    ['new', draft(value(7)), undefined],
    ['new', draft(value(7)), published(7, { state: 'sample' })],
    ['new', draft(value(7)), unreported(turns, locNinh, '2024-Q1', 'not-reported')],
    ['new', draft({ kind: 'missing', reason: 'withheld' }), unreported(turns, locNinh, '2024-Q1', 'not-reported')],
    ['same', draft({ kind: 'missing', reason: 'withheld' }), unreported(turns, locNinh, '2024-Q1', 'withheld')],
    ['same', draft(value(7)), published(7)],
    ['same', draft(value(7), { state: 'provisional' }), published(7)],
    ['settled', draft(value(7)), published(7, { state: 'provisional' })],
    ['same', draft(value(7), { state: 'provisional' }), published(7, { state: 'provisional' })],
    ['settled', draft(value(7)), published(7, { asOf: '2024-02' as AsOf })],
    ['revised', draft(value(8)), published(7)],
    ['revised', draft(value(7, 9)), published(7, { denominator: 8 })],
    ['revised', draft({ kind: 'missing', reason: 'returned' }), published(7)],
    ['withdrawn', draft({ kind: 'withdrawn' }), published(7)],
    ['same', draft({ kind: 'withdrawn' }), undefined],
  ] as const)('%s', (change, figure, before) => {
    expect(draftChange(figure, before)).toBe(change)
  })

  test.each([
    [7, draft(value(8)), published(7)],
    [7, draft(value(7, 9)), published(7, { denominator: 8 })],
    [undefined, draft(value(7)), published(7, { state: 'provisional' })],
    [undefined, draft(value(8)), published(7, { state: 'sample' })],
    [undefined, draft({ kind: 'missing', reason: 'returned' }), published(7)],
    [undefined, draft(value(8)), unreported(turns, locNinh, '2024-Q1', 'not-reported')],
    [undefined, draft(value(8)), undefined],
  ] as const)('revises %j', (revised, figure, before) => {
    expect(revisedValue(figure, before)).toBe(revised)
  })

  test('needs a reason where a true figure changes or goes, and where its own words say another', () => {
    const lacks = (figure: DraftFigure, before: Parameters<typeof draftChange>[1], of = turns): boolean =>
      lacksReason(figure, before, of)
    expect(lacks(draft(value(8)), published(7))).toBe(true)
    expect(lacks(draft(value(8), { reason: ' ' }), published(7))).toBe(true)
    expect(lacks(draft(value(8), { reason: 'Đếm lại' }), published(7))).toBe(false)
    expect(lacks(draft({ kind: 'withdrawn' }), published(7))).toBe(true)
    expect(lacks(draft({ kind: 'withdrawn' }), published(7, { state: 'sample' }))).toBe(false)
    expect(lacks(draft(value(8)), undefined)).toBe(false)
    expect(lacks(draft(value(14, 15), { printed: '12/15' }), undefined, ntm)).toBe(true)
    expect(lacks(draft(value(14, 15), { printed: '14/15' }), undefined, ntm)).toBe(false)
    const same = published(14, { denominator: 15 })
    expect(lacks(draft(value(14, 15), { printed: '12/15' }), same, ntm)).toBe(false)
  })

  test.each([
    ['final', 'final', undefined],
    ['provisional', 'provisional', published(7, { state: 'sample' })],
    ['final', 'final', published(8)],
    ['revised', 'final', published(7)],
    ['revised', 'provisional', published(7)],
    ['final', 'final', published(7, { state: 'provisional' })],
  ] as const)('makes %s of a figure of a %s source', (state, told, before) => {
    expect(draftState({ content: value(8), state: told }, before)).toBe(state)
  })

  test('makes no revised figure of one that there is not', () => {
    expect(draftState({ content: { kind: 'missing', reason: 'returned' }, state: 'final' }, published(7))).toBe('final')
  })

  test.each([
    [15, {}, published(14, { denominator: 15 })],
    [16, { denominator: 16 }, published(14, { denominator: 15 })],
    [undefined, {}, published(14, { denominator: 15, state: 'sample' })],
    [undefined, {}, published(14)],
    [undefined, {}, unreported(turns, locNinh, '2024-Q1', 'withheld')],
    [undefined, {}, undefined],
  ] as const)(
    'stands on the denominator that its source tells, else on the known one: %j',
    (denominator, told, known) => {
      expect(denominatorBeside(told, known)).toBe(denominator)
    },
  )

  test('is said against what is published as a text', () => {
    expect(
      [
        undefined,
        published(7),
        published(7, { denominator: 8 }),
        unreported(turns, locNinh, '2024-Q1', 'withheld'),
      ].map(publishedText),
    ).toEqual(['', '7 final', '7/8 final', 'withheld final'])
  })
})
