import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset.ts'
import type { DraftFigure, ImportId } from '../../../src/domain/draft-figure.ts'
import type { TypedFigure } from '../../../src/domain/typed-figure.ts'
import { emptyFigure } from '../../../src/features/read-typed.ts'
import { typedCellsOf, whyNotProvisional } from '../../../src/features/typing/typed-cells.ts'
import { figuresOf, typingSheet } from '../../../src/features/typing/typing-sheet.ts'
import {
  advanced,
  binhPhuoc,
  buDop,
  chonThanh,
  locNinh,
  ntm,
  observed,
  period,
  quarter,
  smallDataset,
  turns,
} from '../../domain/small-dataset.ts'
import { familyId } from '../../domain/small-vocabulary.ts'

function cellsIn(dataset: Dataset, family: string, area = binhPhuoc.id, told = dataset) {
  const sheet = typingSheet(
    { published: dataset, told },
    { quarter: quarter('2024-Q2'), family: familyId(family), area },
  )
  const work = typedCellsOf(told, sheet)
  return (typed: Readonly<Record<string, TypedFigure | null>>, confirmed: readonly DraftFigure[] = []) => {
    const cells = work(
      new Map(Object.entries(typed)),
      new Map(
        confirmed.map((draft) => [`${draft.indicator}|${draft.area}|${draft.period}|${draft.category ?? ''}`, draft]),
      ),
    )
    const faultsAt = (id: string): readonly string[] =>
      cells.byId.get(id)!.faults.map((fault) => (fault.kind === 'reason-lacking' ? fault.kind : fault.code))
    return { ...cells, faultsAt, status: (id: string) => cells.byId.get(id)!.status }
  }
}

const at = (what: { readonly id: string }, where: { readonly id: string }, category = ''): string =>
  `${what.id}|${where.id}|2024-Q2|${category}`
const typed = (value: string, denominator = '', of: Partial<TypedFigure> = {}): TypedFigure => ({
  ...emptyFigure,
  value,
  denominator,
  ...of,
})

describe('a typed figure', () => {
  const read = cellsIn(smallDataset([]), 'rural')

  test('counts once it is right, and is held until then', () => {
    const cells = read({ [at(ntm, locNinh)]: typed('14', '15'), [at(ntm, buDop)]: typed('16', '15') })
    expect(cells.faultsAt(at(ntm, locNinh))).toEqual([])
    expect(cells.faultsAt(at(ntm, buDop))).toEqual(['numerator-above-denominator'])
    expect([...cells.drafts.keys()]).toEqual([at(ntm, locNinh)])
    expect(cells.status(at(ntm, buDop))).toBe('held')
    expect(cells.status(at(ntm, chonThanh))).toBe('empty')
    expect(cells.byId.get(at(ntm, chonThanh))!.shown).toBeUndefined()
  })

  test('of a share lacks its denominator until that is typed, or its source tells none', () => {
    expect(read({ [at(ntm, locNinh)]: typed('14') }).faultsAt(at(ntm, locNinh))).toEqual(['denominator-missing'])
    expect(read({ [at(ntm, locNinh)]: typed('14 xã') }).faultsAt(at(ntm, locNinh))).toEqual([])
  })

  test('is held against what includes it, whether that is typed or told', () => {
    const both = { [at(ntm, locNinh)]: typed('9', '15'), [at(advanced, locNinh)]: typed('10', '15') }
    expect(read(both).faultsAt(at(advanced, locNinh))).toEqual(['subset-above-whole'])
    const told = cellsIn(smallDataset([observed(ntm, locNinh, '2024-Q2', 9, { denominator: 15 })]), 'rural')
    const alone = { [at(advanced, locNinh)]: typed('10', '15') }
    expect(told(alone).faultsAt(at(advanced, locNinh))).toEqual(['subset-above-whole'])
    const sample = smallDataset([observed(ntm, locNinh, '2024-Q2', 9, { denominator: 15, state: 'sample' })])
    expect(cellsIn(sample, 'rural')(alone).faultsAt(at(advanced, locNinh))).toEqual([])
  })

  test('of an area is the sum of those below it once all of them are there', () => {
    const districts = { [at(ntm, locNinh)]: typed('5', '9'), [at(ntm, buDop)]: typed('6', '9') }
    const whole = { ...districts, [at(ntm, chonThanh)]: typed('7', '9'), [at(ntm, binhPhuoc)]: typed('19', '27') }
    expect(read(whole).faultsAt(at(ntm, binhPhuoc))).toEqual(['sum-over-areas-differs'])
    expect(read({ ...districts, [at(ntm, binhPhuoc)]: typed('19', '27') }).faultsAt(at(ntm, binhPhuoc))).toEqual([])
    const sum = read({ ...whole, [at(ntm, binhPhuoc)]: typed('18', '27') })
    expect(sum.faultsAt(at(ntm, binhPhuoc))).toEqual([])
    expect(sum.drafts.size).toBe(4)
  })

  test('with its parts makes the whole', () => {
    const reception = cellsIn(smallDataset([]), 'reception', locNinh.id)
    const parts = { [at(turns, locNinh, 'regular')]: typed('7'), [at(turns, locNinh, 'leader')]: typed('4') }
    expect(reception({ ...parts, [at(turns, locNinh)]: typed('11') }).drafts.size).toBe(3)
    const wrong = reception({ ...parts, [at(turns, locNinh)]: typed('12') })
    expect(wrong.faultsAt(at(turns, locNinh))).toEqual(['breakdown-sum-differs'])
    expect(reception({ ...parts, [at(turns, locNinh)]: typed('6') }).faultsAt(at(turns, locNinh, 'regular'))).toEqual([
      'part-above-whole',
    ])
  })
})

describe('a published figure', () => {
  const published = smallDataset([
    observed(ntm, locNinh, '2024-Q2', 14, { denominator: 15 }),
    observed(advanced, locNinh, '2024-Q2', 15, { denominator: 15 }),
  ])
  const read = cellsIn(published, 'rural')

  test('stands in its cell, and what it contradicts by itself is no news', () => {
    const cells = read({})
    expect(cells.byId.get(at(ntm, locNinh))).toEqual({
      status: 'told',
      shown: typed('14', '15'),
      faults: [],
      questions: [],
    })
    expect(cells.faultsAt(at(advanced, locNinh))).toEqual([])
    expect(cells.drafts.size).toBe(0)
  })

  test('is changed only with a reason', () => {
    expect(read({ [at(ntm, locNinh)]: typed('15', '15') }).faultsAt(at(ntm, locNinh))).toEqual(['reason-lacking'])
    const explained = read({ [at(ntm, locNinh)]: typed('15', '15', { reason: 'sót một xã' }) })
    expect(explained.drafts.get(at(ntm, locNinh))).toMatchObject({ state: 'revised', reason: 'sót một xã' })
    const gone = { missing: 'withdrawn', reason: 'không có nguồn' } as const
    expect(read({ [at(ntm, locNinh)]: typed('', '', gone) }).drafts.get(at(ntm, locNinh))).toMatchObject({
      content: { kind: 'withdrawn' },
    })
  })

  test('that a file revised is asked for no second reason where the same is typed', () => {
    const brought = observed(ntm, locNinh, '2024-Q2', 13, { denominator: 15, state: 'draft' })
    const over = cellsIn(published, 'rural', binhPhuoc.id, smallDataset([brought]))
    expect(over({ [at(ntm, locNinh)]: typed('13', '15') }).faultsAt(at(ntm, locNinh))).toEqual([])
    expect(over({ [at(ntm, locNinh)]: typed('12', '15') }).faultsAt(at(ntm, locNinh))).toEqual(['reason-lacking'])
  })

  test('that is final does not become provisional, nor does what a file brought', () => {
    const final = observed(ntm, locNinh, '2024-Q2', 14, { denominator: 15 })
    const provisional = { ...final, state: 'provisional' } as const
    const brought = { ...final, state: 'draft' } as const
    for (const status of ['told', 'held', 'confirmed'] as const) {
      expect(whyNotProvisional({ published: final, told: final }, { status })).toBe('settled')
      expect(whyNotProvisional({ published: provisional, told: provisional }, { status })).toBeUndefined()
    }
    expect(whyNotProvisional({ told: brought }, { status: 'told' })).toBe('fromFile')
    expect(whyNotProvisional({ told: brought }, { status: 'held' })).toBeUndefined()
  })

  test.each([typed('14', '15'), typed('14 xã'), typed('14')])('typed once more is nothing to confirm: %j', (once) => {
    const cells = read({ [at(ntm, locNinh)]: once })
    expect(cells.drafts.size).toBe(0)
    expect(cells.faultsAt(at(ntm, locNinh))).toEqual([])
    expect(cells.status(at(ntm, locNinh))).toBe('told')
  })

  test('lends its denominator to a number that is typed alone', () => {
    const cells = read({ [at(ntm, locNinh)]: typed('13 xã', '', { reason: 'cộng thừa một xã' }) })
    expect(cells.drafts.get(at(ntm, locNinh))).toMatchObject({
      content: { kind: 'value', value: 13, denominator: 15 },
      state: 'revised',
    })
  })
})

describe('a confirmed figure', () => {
  const confirmed: DraftFigure = {
    importId: 'a' as ImportId,
    indicator: ntm.id,
    area: locNinh.id,
    period: period('2024-Q2'),
    content: { kind: 'value', value: 14, denominator: 15 },
    state: 'provisional',
  }
  const read = cellsIn(smallDataset([]), 'rural')

  test('stands in its cell until another is typed over it, or it is forgotten', () => {
    expect(read({}, [confirmed]).byId.get(at(ntm, locNinh))).toMatchObject({
      status: 'confirmed',
      shown: typed('14', '15', { state: 'provisional' }),
    })
    const over = read({ [at(ntm, locNinh)]: typed('16', '15') }, [confirmed])
    expect([over.status(at(ntm, locNinh)), over.drafts.size]).toEqual(['held', 0])
    const forgotten = read({ [at(ntm, locNinh)]: null }, [confirmed])
    expect([forgotten.status(at(ntm, locNinh)), forgotten.drafts.size]).toEqual(['empty', 0])
  })
})

describe('what is odd is asked and does not hold a figure back', () => {
  const dataset = smallDataset([
    observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15 }),
    observed(turns, locNinh, '2024-Q1', 20),
    observed(turns, buDop, '2024-Q1', 20, { state: 'sample' }),
  ])

  test('a jump against what sources told before, but none against samples', () => {
    const read = cellsIn(dataset, 'reception')
    const cells = read({ [at(turns, locNinh)]: typed('200'), [at(turns, buDop)]: typed('200') })
    expect(cells.byId.get(at(turns, locNinh))!.questions).toEqual([{ kind: 'far-off', before: 20 }])
    expect(cells.byId.get(at(turns, buDop))!.questions).toEqual([])
    expect(cells.drafts.size).toBe(2)
  })

  test('a denominator that stands and has moved, and fewer of what stands', () => {
    const cells = cellsIn(dataset, 'rural')({ [at(ntm, locNinh)]: typed('14', '16') })
    expect(cells.byId.get(at(ntm, locNinh))!.questions).toEqual([{ kind: 'denominator-changed', before: 15 }])
    const fewer = cellsIn(dataset, 'rural')({ [at(ntm, locNinh)]: typed('13', '15') })
    expect(fewer.byId.get(at(ntm, locNinh))!.questions).toEqual([{ kind: 'stock-fell', before: 14 }])
    const same = cellsIn(dataset, 'rural')({ [at(ntm, locNinh)]: typed('14', '15') })
    expect(same.byId.get(at(ntm, locNinh))!.questions).toEqual([])
  })
})

test('a sheet has a cell for each number that is asked, with what stood before beside it', () => {
  const dataset = smallDataset([
    observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15 }),
    observed(ntm, locNinh, '2023-Q2', 12, { denominator: 15, state: 'sample' }),
    observed(ntm, locNinh, '2024-Q2', 13, { denominator: 15, state: 'sample' }),
  ])
  const question = { quarter: quarter('2024-Q2'), family: familyId('rural'), area: binhPhuoc.id }
  const sheet = typingSheet({ published: dataset, told: dataset }, question)
  expect(sheet.rows.map(({ area }) => area.name)).toEqual([
    'Tỉnh Bình Phước',
    'Huyện Lộc Ninh',
    'Huyện Bù Đốp',
    'Thị xã Chơn Thành',
  ])
  expect(sheet.columns.slice(0, 4)).toEqual([
    { series: 0, part: 'value' },
    { series: 0, part: 'denominator' },
    { series: 1, part: 'value' },
    { series: 1, part: 'denominator' },
  ])
  const figure = figuresOf(sheet).find(({ id }) => id === at(ntm, locNinh))!
  expect(figure.before).toEqual({ value: 14, denominator: 15, isSample: false })
  expect(figure.lastYear).toEqual({ value: 12, denominator: 15, isSample: true })
  expect(figure.sample).toEqual({ value: 13, denominator: 15, isSample: true })
  expect([figure.published, figure.told]).toEqual([undefined, undefined])
  // Of one district alone the province has no sum.
  expect(figuresOf(sheet).find(({ id }) => id === at(ntm, binhPhuoc))!.before).toBeUndefined()
})

test('cells not asked of an area are closed', () => {
  const dataset = smallDataset([])
  const { catalogue } = dataset
  const indicators = catalogue.indicators.map((each) => ({ ...each, appliesTo: ['xã'] }))
  const wards = { ...dataset, catalogue: { ...catalogue, indicators } }
  const question = { quarter: quarter('2024-Q2'), family: familyId('rural'), area: locNinh.id }
  const rows = typingSheet({ published: wards, told: wards }, question).rows
  expect(rows.map(({ area, figures }) => [area.name, figures.every((each) => each !== undefined)])).toEqual([
    ['Huyện Lộc Ninh', true],
    ['Xã Lộc Phú', true],
    ['Xã Lộc Quang', true],
  ])
  const towns = catalogue.indicators.map((each) => ({ ...each, appliesTo: ['phường'] }))
  const closed = { ...dataset, catalogue: { ...catalogue, indicators: towns } }
  expect(
    typingSheet({ published: closed, told: closed }, question).rows[1]!.figures.every((each) => each === undefined),
  ).toBe(true)
})
