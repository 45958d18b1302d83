import { describe, expect, test } from 'vitest'
import { type Briefing, type BriefingLayout, type ItemContent, emptyBriefing } from '../../../src/domain/briefing.ts'
import { type BriefingSheet, briefingSheets } from '../../../src/briefing/contents/briefing-sheets.ts'
import { briefingOf, comparison, item, texts, trend, contentsOf } from '../small-briefing.ts'

const pagesOf = (briefing: Briefing, layout: Partial<BriefingLayout> = {}): readonly BriefingSheet[] =>
  briefingSheets(texts, contentsOf(briefing), { ...emptyBriefing.layout, ...layout })
const kinds = (pages: readonly BriefingSheet[]) => pages.map(({ kind }) => kind).join(' ')
const bare = { hasTitlePage: false, hasSources: false, hasMissing: false }
const hidden = trend('rural.ntm_model', '692', '2024-Q1', '&minh-hoa=an')
const [c, t, b] = (['chart', 'table', 'chart-and-table'] as const).map(
  (content: ItemContent) => () => item(trend('rural.ntm'), { content }),
) as [() => ReturnType<typeof item>, () => ReturnType<typeof item>, () => ReturnType<typeof item>]
const nothing = () => item(hidden)

describe('the pages of a briefing', () => {
  test.each([
    [{ hasTitlePage: true, hasSources: true, hasMissing: true }, 'title figure list list'],
    [{ hasTitlePage: false, hasSources: true, hasMissing: true }, 'figure list list'],
    [{ hasTitlePage: true, hasSources: false, hasMissing: true }, 'title figure list'],
    [{ hasTitlePage: true, hasSources: true, hasMissing: false }, 'title figure list'],
    [bare, 'figure'],
  ])('of the layout %j are %s', (layout, expected) => {
    expect(kinds(pagesOf(briefingOf(c()), layout))).toBe(expected)
  })

  test.each([
    ['a figure is one page', [c()], 1, 'figure'],
    ['a table is one page', [t()], 1, 'table'],
    ['both are two, the figure first', [b()], 1, 'figure table'],
    ['two figures are two pages', [c(), c()], 1, 'figure figure'],
    ['two figures stand on one page where two fit', [c(), c()], 2, 'pair'],
    ['a third one stands alone', [c(), c(), c()], 2, 'pair figure'],
    ['four make two pages', [c(), c(), c(), c()], 2, 'pair pair'],
    ['a table parts two figures', [c(), t(), c()], 2, 'figure table figure'],
    ['the table of the first figure parts them, too', [b(), c()], 2, 'figure table figure'],
    ['the table of the second one follows the pair', [c(), b()], 2, 'pair table'],
    ['a figure without numbers is words alone', [nothing()], 1, 'list'],
    ['and parts two figures', [c(), nothing(), c()], 2, 'figure list figure'],
  ] as const)('%s', (_, items, figuresPerPage, expected) => {
    expect(kinds(pagesOf(briefingOf(...items), { ...bare, figuresPerPage }))).toBe(expected)
  })

  test.each([
    ['bars of eleven areas', comparison('rural.ntm')],
    ['shades', comparison('rural.ntm', '692', '2024-Q1', '&dang=bang-mau')],
    ['many small pictures', comparison('rural.ntm', '692', '2024-Q1', '&dang=nhieu-hinh')],
  ])('give %s a page of their own: on half of one nobody could read them', (_, path) => {
    expect(kinds(pagesOf(briefingOf(c(), path, c()), { ...bare, figuresPerPage: 2 }))).toBe('figure figure figure')
    const few = comparison('rural.ntm', '692', '2024-Q1', '&loc=dau-5')
    expect(kinds(pagesOf(briefingOf(c(), few), { ...bare, figuresPerPage: 2 }))).toBe('pair')
  })

  test('hold every figure in its order', () => {
    const paths = [trend('rural.ntm'), trend('ocop.products'), comparison('rural.ntm')]
    const shown = pagesOf(briefingOf(...paths), { ...bare, figuresPerPage: 2 }).flatMap((page) =>
      page.kind === 'pair' ? page.figures : page.kind === 'figure' ? [page.figure] : [],
    )
    expect(shown.map(({ item: { path } }) => path)).toEqual(paths)
  })

  test('of a figure without numbers say so with the note of a person', () => {
    const [page] = pagesOf(briefingOf(item(hidden, { note: 'Đã nhắc' })), bare)
    expect(page).toMatchObject({ kind: 'list', figure: { item: { path: hidden } } })
    expect(page?.kind === 'list' && page.entries.at(-1)).toBe('Đã nhắc')
  })

  test('have the title by hand, and what people wrote below it', () => {
    const briefing = briefingOf(c())
    const titled = {
      ...briefing,
      title: { text: 'Giao ban', from: contentsOf(briefing).title.automatic },
      subtitle: 'UBND',
    }
    expect(pagesOf(titled)[0]).toMatchObject({ kind: 'title', title: 'Giao ban', lines: ['UBND', expect.any(String)] })
  })

  test('are none of a briefing without figures but the title', () => {
    expect(kinds(pagesOf(briefingOf()))).toBe('title')
  })
})

describe('that no figure is missing', () => {
  const missingOf = (...paths: readonly string[]) =>
    pagesOf(briefingOf(...paths), { ...bare, hasMissing: true }).flatMap((page) =>
      page.kind === 'list' && !page.figure ? page.entries : [],
    )
  const words = 'Không thiếu số liệu nào trong quý I/2024.'

  test('is said where every figure has its numbers', () => {
    expect(missingOf(trend('rural.ntm'), comparison('rural.ntm'))).toEqual([words])
  })

  test.each([
    ['a figure is missing', trend('rural.ntm'), hidden],
    ['the district had ended', trend('rural.ntm', '692', '2025-Q3')],
    ['the group had ended', comparison('rural.ntm', '692', '2025-Q3')],
    ['a figure cannot be opened', trend('rural.ntm'), '/chi-so/x'],
    ['no total can be made of the parts', trend('rural.criteria_avg', '70', '2024-Q1', '&minh-hoa=an')],
  ])('is not said where %s', (_, ...paths) => {
    expect(missingOf(...paths).filter((entry) => entry.startsWith('Không thiếu'))).toEqual([])
  })
})

test('that nothing is missing is said of every quarter the figures speak of', () => {
  const pages = pagesOf(briefingOf(trend('rural.ntm', '692', '2024-Q2'), trend('rural.ntm')), {
    ...bare,
    hasMissing: true,
  })
  expect(pages.at(-1)).toMatchObject({ entries: ['Không thiếu số liệu nào trong quý I/2024, quý II/2024.'] })
})
