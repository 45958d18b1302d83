import { describe, expect, test } from 'vitest'
import { type Briefing, type BriefingLayout, type ItemContent, emptyBriefing } from '../../../src/domain/briefing.ts'
import { type BriefingSheet, briefingSheets } from '../../../src/briefing/contents/briefing-sheets.ts'
import { briefingOf, comparison, item, texts, trend, contentsOf } from '../small-briefing.ts'
import { briefingTexts } from '../../../src/i18n/briefing-texts.ts'

const sheetsOf = (briefing: Briefing, layout: Partial<BriefingLayout> = {}): readonly BriefingSheet[] =>
  briefingSheets(texts, contentsOf(briefing), { ...emptyBriefing.layout, ...layout })
const kinds = (sheets: readonly BriefingSheet[]) => sheets.map(({ kind }) => kind).join(' ')
const bare = { hasTitlePage: false, hasSources: false, hasMissing: false }
const hidden = trend('rural.ntm_model', '692', '2024-Q1', '&minh-hoa=an')
const [c, t, b] = (['chart', 'table', 'chart-and-table'] as const).map(
  (content: ItemContent) => () => item(trend('rural.ntm'), { content }),
) as [() => ReturnType<typeof item>, () => ReturnType<typeof item>, () => ReturnType<typeof item>]
const nothing = () => item(hidden)

describe('the sheets of a briefing', () => {
  test.each([
    [{ hasTitlePage: true, hasSources: true, hasMissing: true }, 'title chart list'],
    [{ hasTitlePage: false, hasSources: true, hasMissing: true }, 'chart list'],
    [{ hasTitlePage: true, hasSources: false, hasMissing: true }, 'title chart list'],
    [{ hasTitlePage: true, hasSources: true, hasMissing: false }, 'title chart list'],
    [bare, 'chart'],
  ])('of the layout %j are %s', (layout, expected) => {
    expect(kinds(sheetsOf(briefingOf(c()), layout))).toBe(expected)
  })

  test.each([
    ['a chart is one sheet', [c()], 1, 'chart'],
    ['a table is one sheet', [t()], 1, 'table'],
    ['both are two, the chart first', [b()], 1, 'chart table'],
    ['two charts are two sheets', [c(), c()], 1, 'chart chart'],
    ['two charts stand on one sheet where two fit', [c(), c()], 2, 'pair'],
    ['a third one stands alone', [c(), c(), c()], 2, 'pair chart'],
    ['four make two sheets', [c(), c(), c(), c()], 2, 'pair pair'],
    ['a table parts two charts', [c(), t(), c()], 2, 'chart table chart'],
    ['the table of the first chart parts them, too', [b(), c()], 2, 'chart table chart'],
    ['the table of the second one follows the pair', [c(), b()], 2, 'pair table'],
    ['a chart without numbers is words alone', [nothing()], 1, 'list'],
    ['and parts two charts', [c(), nothing(), c()], 2, 'chart list chart'],
  ] as const)('%s', (_, items, figuresPerPage, expected) => {
    expect(kinds(sheetsOf(briefingOf(...items), { ...bare, figuresPerPage }))).toBe(expected)
  })

  test.each([
    ['bars of eleven areas', comparison('rural.ntm')],
    ['shades', comparison('rural.ntm', '692', '2024-Q1', '&dang=bang-mau')],
    ['many small pictures', comparison('rural.ntm', '692', '2024-Q1', '&dang=nhieu-hinh')],
  ])('give %s a sheet of their own: on half of one nobody could read them', (_, path) => {
    expect(kinds(sheetsOf(briefingOf(c(), path, c()), { ...bare, figuresPerPage: 2 }))).toBe('chart chart chart')
    const few = comparison('rural.ntm', '692', '2024-Q1', '&dang=cot&loc=dau-5')
    expect(kinds(sheetsOf(briefingOf(c(), few), { ...bare, figuresPerPage: 2 }))).toBe('pair')
  })

  test('hold every chart in its order', () => {
    const paths = [trend('rural.ntm'), trend('ocop.products'), comparison('rural.ntm')]
    const shown = sheetsOf(briefingOf(...paths), { ...bare, figuresPerPage: 2 }).flatMap((sheet) =>
      sheet.kind === 'pair' ? sheet.items : sheet.kind === 'chart' ? [sheet.item] : [],
    )
    expect(shown.map(({ chart: { path } }) => path)).toEqual(paths)
  })

  test('of a chart without numbers say so with the note of a person', () => {
    const [sheet] = sheetsOf(briefingOf(item(hidden, { note: 'Đã nhắc' })), bare)
    expect(sheet).toMatchObject({ kind: 'list', items: [{ item: { path: hidden } }] })
    expect(sheet?.kind === 'list' && sheet.entries.at(-1)).toBe('Đã nhắc')
  })

  test('of areas that did not exist then are one, which names them and their indicators once', () => {
    const absent = ['rural.ntm', 'ocop.products', 'reception.turns'].map((indicator) =>
      trend(indicator, '692', '2025-Q4'),
    )
    const sheets = sheetsOf(briefingOf(c(), ...absent, c()), bare)
    expect(kinds(sheets)).toBe('chart list chart')
    const [, list] = sheets
    if (list?.kind !== 'list') throw new Error('no list')
    expect(list.title).toBe(briefingTexts[texts.language].absentTitle)
    expect(list.items).toHaveLength(3)
    expect(list.entries).toHaveLength(1)
    expect(list.entries[0]).toMatch(/^Huyện Lộc Ninh, quý IV\/2025: .+; .+; .+\.$/)
  })

  test('have the title by hand, and what people wrote below it', () => {
    const briefing = briefingOf(c())
    const titled = {
      ...briefing,
      title: { text: 'Giao ban', from: contentsOf(briefing).title.automatic },
      subtitle: 'UBND',
    }
    expect(sheetsOf(titled)[0]).toMatchObject({ kind: 'title', title: 'Giao ban', lines: ['UBND', expect.any(String)] })
  })

  test('are none of a briefing without charts but the title', () => {
    expect(kinds(sheetsOf(briefingOf()))).toBe('title')
  })
})

describe('that no figure is missing', () => {
  const missingOf = (...paths: readonly string[]) =>
    sheetsOf(briefingOf(...paths), { ...bare, hasMissing: true }).flatMap((sheet) =>
      sheet.kind === 'list' && !sheet.items ? sheet.entries : [],
    )
  const words = 'Không thiếu số liệu nào trong quý I/2024.'

  test('is said where every chart has its numbers', () => {
    expect(missingOf(trend('rural.ntm'), comparison('rural.ntm'))).toEqual([words])
  })

  test.each([
    ['a figure is missing', trend('rural.ntm'), hidden],
    ['the district had ended', trend('rural.ntm', '692', '2025-Q3')],
    ['the group had ended', comparison('rural.ntm', '692', '2025-Q3')],
    ['a chart cannot be opened', trend('rural.ntm'), '/chi-so/x'],
    ['no total can be made of the parts', trend('rural.criteria_avg', '70', '2024-Q1', '&minh-hoa=an')],
  ])('is not said where %s', (_, ...paths) => {
    expect(missingOf(...paths).filter((entry) => entry.startsWith('Không thiếu'))).toEqual([])
  })
})

test('that nothing is missing is said of every quarter the charts speak of', () => {
  const sheets = sheetsOf(briefingOf(trend('rural.ntm', '692', '2024-Q2'), trend('rural.ntm')), {
    ...bare,
    hasMissing: true,
  })
  expect(sheets.at(-1)).toMatchObject({ entries: ['Không thiếu số liệu nào trong quý I/2024, quý II/2024.'] })
})
