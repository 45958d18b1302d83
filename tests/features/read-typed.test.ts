import { describe, expect, test } from 'vitest'
import {
  draftOf,
  emptyFigure,
  numberInCell,
  readTyped,
  typedOfDraft,
  typedOfObservation,
  withTypedText,
} from '../../src/features/read-typed.ts'
import type { ImportId } from '../../src/domain/draft-figure.ts'
import { criteria, indicator, locNinh, ntm, observed, period, turns, unreported } from '../domain/small-dataset.ts'

const typed = (value: string, denominator = '') => ({ ...emptyFigure, value, denominator })
const content = (value: number, denominator?: number) => ({
  kind: 'content',
  content: { kind: 'value', value, ...(denominator === undefined ? {} : { denominator }) },
})
const spent = indicator('spent', { measure: 'amount', unit: { vi: 'tỷ đồng', en: 'billion dong' }, decimals: 1 })
const growth = indicator('growth', { measure: 'percent', decimals: 1 })

describe('what is typed into cells', () => {
  test.each([
    ['05', 5],
    ['1.234', 1234],
    ['1 234', 1234],
    ['１２', 12],
    ['-', 0],
    ['48 xã', 48],
  ])('is read as officials write it: %s', (text, value) => {
    expect(readTyped(turns, typed(text))).toEqual(content(value))
  })

  test.each([
    ['1.234,5', spent, 1234.5],
    ['12,5 tỷ đồng', spent, 12.5],
    ['41,3%', growth, 41.3],
    ['41,3', growth, 41.3],
    ['17,8', criteria, 17.8],
  ])('is read in the terms of its indicator: %s', (text, what, value) => {
    expect(readTyped(what, typed(text))).toEqual(content(value))
  })

  test('of a share takes both numbers, from two cells or one', () => {
    expect(readTyped(ntm, typed('14', '15'))).toEqual(content(14, 15))
    expect(withTypedText(ntm, emptyFigure, 'value', ' 14/15 ')).toEqual(typed('14', '15'))
    expect(withTypedText(ntm, emptyFigure, 'value', '14/15 (93,3%)')).toEqual(typed('14', '15'))
    expect(withTypedText(ntm, typed('14', '15'), 'value', '13')).toEqual(typed('13', '15'))
    expect(withTypedText(turns, emptyFigure, 'value', '14/15')).toEqual(typed('14/15'))
    expect(withTypedText(ntm, { ...emptyFigure, missing: 'not-due' }, 'value', '1')).toEqual(typed('1'))
  })

  test('of a share without its whole keeps the words of the source', () => {
    expect(readTyped(ntm, typed('48 xã'))).toEqual({ ...content(48), printed: '48 xã' })
    expect(readTyped(ntm, typed('48'))).toEqual(content(48))
  })

  test.each([
    ['unreadable', turns, typed('nhiều'), 'value'],
    ['unreadable', turns, typed('1.2.3'), 'value'],
    ['sign-unknown', turns, typed('…'), 'value'],
    ['percent-alone', turns, typed('41,3%'), 'value'],
    ['percent-alone', ntm, typed('41,3%', '15'), 'value'],
    ['percent-differs', ntm, typed('14/15 (41,3%)'), 'value'],
    ['whole-unexpected', turns, typed('14/15'), 'value'],
    ['value-lacking', ntm, typed('', '15'), 'value'],
    ['unreadable', ntm, typed('14', 'mười'), 'denominator'],
    ['unreadable', ntm, typed('14', '1/2'), 'denominator'],
    ['unit-differs', spent, typed('5 triệu đồng'), 'value'],
  ] as const)('is refused with a reason: %s', (code, what, figure, part) => {
    expect(readTyped(what, figure)).toMatchObject({ kind: 'fault', part, code, text: figure[part] })
  })

  test('is nothing where nothing stands, never zero', () => {
    expect(readTyped(ntm, emptyFigure)).toEqual({ kind: 'nothing' })
  })

  test('may be a reason why there is no number, or that a published one is to go', () => {
    expect(readTyped(ntm, { ...emptyFigure, missing: 'returned' })).toEqual({
      kind: 'content',
      content: { kind: 'missing', reason: 'returned' },
    })
    expect(readTyped(ntm, { ...emptyFigure, missing: 'withdrawn' })).toEqual({
      kind: 'content',
      content: { kind: 'withdrawn' },
    })
  })
})

const key = { indicator: ntm.id, area: locNinh.id, period: period('2024-Q2') }
const read = (value: number) => ({ kind: 'content', content: { kind: 'value', value, denominator: 15 } }) as const
const told = (value: number, state: 'final' | 'provisional' | 'draft' = 'final') =>
  observed(ntm, locNinh, '2024-Q2', value, { denominator: 15, state })

describe('what is to be confirmed', () => {
  test('is nothing where the same is published, and its state at last where that was provisional', () => {
    expect(draftOf(key, read(14), emptyFigure, { published: told(14), told: told(14) })).toBeUndefined()
    const provisional = told(14, 'provisional')
    expect(draftOf(key, read(14), emptyFigure, { published: provisional, told: provisional })).toMatchObject({
      state: 'final',
    })
    const still = { ...emptyFigure, state: 'provisional' } as const
    expect(draftOf(key, read(14), still, { published: provisional, told: provisional })).toBeUndefined()
  })

  test('is a revision with its reason where another final figure is published', () => {
    const explained = { ...emptyFigure, reason: ' cộng sót một xã ' }
    expect(draftOf(key, read(13), explained, { published: told(14), told: told(14) })).toEqual({
      ...key,
      content: read(13).content,
      state: 'revised',
      reason: 'cộng sót một xã',
    })
    const provisional = told(14, 'provisional')
    expect(draftOf(key, read(13), emptyFigure, { published: provisional, told: provisional })).toMatchObject({
      state: 'final',
    })
  })

  test('of a number alone stands on the denominator that counts of it already', () => {
    const alone = (value: number) =>
      ({ kind: 'content', content: { kind: 'value', value }, printed: `${value} xã` }) as const
    const of = { published: told(14), told: told(14) }
    expect(draftOf(key, alone(14), emptyFigure, of)).toBeUndefined()
    expect(draftOf(key, alone(13), emptyFigure, of)).toEqual({
      ...key,
      content: read(13).content,
      printed: '13 xã',
      state: 'revised',
    })
    expect(draftOf(key, alone(14), emptyFigure, {})).toMatchObject({ content: { kind: 'value', value: 14 } })
    expect(draftOf(key, alone(14), emptyFigure, {})?.content).not.toHaveProperty('denominator')
    const withheld = { kind: 'content', content: { kind: 'missing', reason: 'withheld' } } as const
    expect(draftOf(key, withheld, emptyFigure, of)?.content).toEqual(withheld.content)
  })

  test('stands over what a file brought, even where that is what is published', () => {
    const of = { published: told(14), told: told(13, 'draft') }
    expect(draftOf(key, read(14), emptyFigure, of)).toMatchObject({ content: { value: 14 }, state: 'final' })
    expect(draftOf(key, read(13), emptyFigure, of)).toBeUndefined()
  })

  test('comes back into its cells as it was typed', () => {
    const importId = 'a' as ImportId
    const figure = { ...key, importId, content: read(14).content, state: 'revised', reason: 'sót' } as const
    expect(typedOfDraft(figure)).toEqual({ value: '14', denominator: '15', state: 'final', reason: 'sót' })
    expect(
      typedOfDraft({ ...key, importId, content: { kind: 'value', value: 48 }, printed: '48 xã', state: 'final' }),
    ).toEqual(typed('48 xã'))
    expect(typedOfDraft({ ...key, importId, content: { kind: 'withdrawn' }, state: 'provisional' })).toEqual({
      ...emptyFigure,
      missing: 'withdrawn',
      state: 'provisional',
    })
    expect(
      typedOfDraft({ ...key, importId, content: { kind: 'missing', reason: 'withheld' }, state: 'final' }).missing,
    ).toBe('withheld')
    expect(typedOfObservation(observed(criteria, locNinh, '2024-Q2', 17.8))).toEqual(typed('17,8'))
    expect(typedOfObservation(unreported(ntm, locNinh, '2024-Q2')).missing).toBe('not-reported')
    expect(typedOfObservation(unreported(ntm, locNinh, '2024-Q2', 'only-monthly'))).toEqual(emptyFigure)
    expect(numberInCell(1234.5)).toBe('1234,5')
  })
})
