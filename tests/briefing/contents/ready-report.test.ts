import { describe, expect, test } from 'vitest'
import { firstFindings } from '../../../src/domain/findings-of.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import type { IndicatorId } from '../../../src/domain/indicator.ts'
import { emptyBriefing, withItem, withItems } from '../../../src/domain/briefing.ts'
import { findingSentence } from '../../../src/answers/finding-sentence.ts'
import { overviewPage } from '../../../src/answers/overview-page.ts'
import { type SheetPage, briefingSheets } from '../../../src/briefing/contents/briefing-sheets.ts'
import { readyReport } from '../../../src/briefing/contents/ready-report.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { quarter } from '../../domain/small-dataset.ts'
import { contentsOf, dataset, datasets, outlined, texts } from '../small-briefing.ts'

const reportOf = (area: string, when: string, language: 'vi' | 'en' = 'vi', showsSamples = true) =>
  withItems(
    emptyBriefing,
    readyReport(textsByLanguage[language], showsSamples ? dataset : datasets.published, {
      areas: [area as AreaId],
      quarter: quarter(when),
      showsSamples,
    }),
  )
const sheetsOf = (briefing: ReturnType<typeof reportOf>, language: 'vi' | 'en' = 'vi') =>
  briefingSheets(textsByLanguage[language], contentsOf(briefing, language), briefing.layout)
const kindsOf = (...asked: Parameters<typeof reportOf>) => reportOf(...asked).items.map(({ content }) => content)
/** What is written on the page of one content. */
function pageOf(content: string, ...asked: Parameters<typeof reportOf>): SheetPage {
  const briefing = reportOf(...asked)
  const { id } = briefing.items.find((each) => each.content === content)!
  const [page] = sheetsOf(briefing, asked[2]).flatMap((sheet) =>
    sheet.kind === 'area' && sheet.page.id === id ? [sheet.page] : [],
  )
  return page!
}

const familyOf = (id: IndicatorId) => dataset.catalogue.indicators.find((each) => each.id === id)?.family

describe('the ready-made report of a quarter', () => {
  test('of a district begins with the key figures and ends with what is to be done, a field a page between them', () => {
    expect(kindsOf('692', '2024-Q2')).toEqual([
      'key-figures',
      'highlights',
      'attention',
      ...Array.from({ length: 3 }, () => 'chart-and-text'),
      'shortcomings',
      'tasks',
    ])
    expect(sheetsOf(reportOf('692', '2024-Q2')).map(({ kind }) => kind)).toEqual([
      'title',
      'area',
      'area',
      'area',
      ...Array.from({ length: 3 }, () => 'chart'),
      'area',
      'area',
      'list',
    ])
  })

  test('of a province has a page for what lags, and the three fields of which most is found', () => {
    const asked = ['70-1997-01-01', '2024-Q2'] as const
    expect(kindsOf(...asked)).toEqual([
      'key-figures',
      'highlights',
      'attention',
      ...Array.from({ length: 3 }, () => 'chart-and-text'),
      'shortcomings',
      'tasks',
    ])
    const shown = contentsOf(reportOf(...asked)).usable.flatMap((each) =>
      each.kind === 'chart' && each.address.kind !== 'profile' ? [familyOf(each.address.indicator)] : [],
    )
    expect(shown).toEqual(['rural', 'schools', 'universal'])
  })

  test('of many areas shows them on a map where all can be drawn, beside the quarter with which most compare', () => {
    const page = { areas: ['75-2025-07-01' as AreaId] as const, quarter: quarter('2025-Q4'), showsSamples: true }
    const chartsOf = (...drawn: readonly AreaId[][]) =>
      readyReport(texts, dataset, page, ...drawn.map((ids) => new Set(ids))).flatMap(({ path, content }) =>
        content.startsWith('chart') ? [path.replace(/^.*&chi-so=/, '')] : [],
      )
    expect(chartsOf([...outlined])).toEqual(
      ['rural.ntm', 'ocop.products', 'schools.standard'].map((id) => `${id}&goc=quy-truoc&dang=ban-do`),
    )
    expect(chartsOf()).toEqual(
      ['rural.ntm', 'ocop.products', 'schools.standard'].map((id) => `${id}&goc=quy-truoc&dang=xep-hang&loc=dau-6`),
    )
    expect(chartsOf([...outlined].slice(0, -1))[0]).toContain('xep-hang')
  })

  test.each(['692', '693', '689', '70-1997-01-01'])('of %s has ten pages at most, in every quarter', (area) => {
    for (const when of ['2022-Q1', '2023-Q1', '2023-Q4', '2024-Q1', '2024-Q2', '2024-Q4', '2025-Q2']) {
      expect(sheetsOf(reportOf(area, when)).length).toBeLessThanOrEqual(10)
    }
  })

  test.each([
    [
      'a field without figures, or with a single point',
      '75-2025-07-01',
      '2025-Q4',
      ['key-figures', 'shortcomings', 'tasks'],
    ],
    ['anything of a commune that nobody reports of yet', '25216', '2022-Q2', []],
    ['anything of a district that has ended', '692', '2025-Q3', []],
    ['anything of a quarter before all figures', '692', '1999-Q1', []],
  ])('has no page of %s', (_, area, when, expected) => {
    expect(kindsOf(area, when, 'vi', false)).toEqual(expected)
  })

  test('says in one line at its end which fields have no figures', () => {
    expect(contentsOf(reportOf('75-2025-07-01', '2025-Q4', 'vi', false)).missing).toEqual([
      'Lĩnh vực chưa có số liệu quý IV/2025: OCOP; Trường chuẩn quốc gia; Tiếp công dân và đơn thư; Phổ cập giáo dục, xoá mù chữ.',
    ])
  })

  test('misses no field that is not asked of its area', () => {
    expect(contentsOf(reportOf('25270', '2024-Q1')).missing).toEqual([])
  })

  test.each([
    ['692', '2024-Q1', false],
    ['692', '2024-Q2', true],
    ['75-2025-07-01', '2025-Q3', false],
  ])(
    'of %s in %s says that nothing is missing only where it and all areas below have told theirs: %s',
    (area, when, isSaid) => {
      const lines = sheetsOf(reportOf(area, when)).flatMap((sheet) =>
        sheet.kind === 'list' ? sheet.entries : sheet.kind === 'area' ? sheet.page.entries : [],
      )
      expect(lines.some((line) => line.startsWith('Không thiếu số liệu nào'))).toBe(isSaid)
    },
  )

  test('is called after its quarter and area in both languages', () => {
    expect(contentsOf(reportOf('692', '2024-Q2')).title.text).toBe('Báo cáo giao ban quý II/2024 – huyện Lộc Ninh')
    expect(contentsOf(reportOf('692', '2024-Q2', 'en'), 'en').title.text).toBe(
      'Quarterly briefing, Q2 2024 – Lộc Ninh district',
    )
  })

  test('shows no illustrative figure where they are hidden', () => {
    const contents = contentsOf(reportOf('692', '2024-Q1', 'vi', false))
    expect(contents.usable.length).toBeGreaterThan(2)
    expect(contents).not.toHaveProperty('watermark')
  })
})

describe('the key figures', () => {
  const { headline, about, table, entries } = pageOf('key-figures', '692', '2024-Q2')
  const rows = table!.rows.map((row) => row.map(({ text }) => text))

  test('stand below the answer of the overview', () => {
    expect(headline).toMatch(/^Quý II\/2024, huyện Lộc Ninh: 4 chỉ tiêu có kế hoạch năm/)
    expect(headline).not.toMatch(/\.$/)
    expect(about).toBe('Số liệu chính. Huyện Lộc Ninh, quý II/2024')
  })

  test('are figure, changes, plan and place of each leading indicator', () => {
    expect(table!.columns.map(({ heading }) => heading)).toEqual([
      'Chỉ tiêu',
      'Quý II/2024',
      'So với quý trước',
      'So với cùng kỳ',
      'Kế hoạch năm 2024',
      'Hạng',
    ])
    expect(rows[0]).toEqual(['Xã nông thôn mới', '14/15 xã (93,3%)', '–', 'tăng 1', '15/15; đúng tiến độ', '6/11'])
  })

  test('that do not move are one line, and so is why a column is not told', () => {
    expect(entries).toEqual([
      'Không đổi so với cùng kỳ: Đơn tiếp nhận 36 đơn; Phổ cập mầm non 5 tuổi, Phổ cập THCS đều 16/16 đơn vị cấp xã (100%).',
      'So với quý trước: không so sánh số công bố với số minh hoạ.',
    ])
    expect(rows.flat()).not.toContain('Đơn tiếp nhận')
  })

  test('have no column that says nothing', () => {
    const page = pageOf('key-figures', '75-2025-07-01', '2025-Q4', 'vi', false)
    expect(page.table!.columns.map(({ heading }) => heading)).toEqual(['Chỉ tiêu', 'Quý IV/2025'])
    expect(page).not.toHaveProperty('watermark')
  })

  test('say of each figure that it is illustrative where others are not', () => {
    const cells = pageOf('key-figures', '692', '2024-Q1').table!.rows.flat()
    expect(cells.filter(({ isSample }) => isSample).length).toBeGreaterThan(0)
    for (const { text, isSample } of cells) expect(text.includes('minh hoạ')).toBe(isSample)
  })
})

describe('the findings of a report', () => {
  const { findings } = overviewPage(dataset, '692' as AreaId, quarter('2024-Q2'))

  test('are the sentences of the overview, and say once on the page that they are illustrative', () => {
    const page = pageOf('highlights', '692', '2024-Q2')
    expect(page.entries).toEqual(
      firstFindings(findings, false, 5).map((finding) => findingSentence(texts, finding, { isKnownSample: true })),
    )
    expect(page.watermark).toBe('SỐ LIỆU MINH HOẠ')
    expect(page.entries.join(' ')).not.toContain('minh hoạ')
  })

  test('that lag have a page of their own where there are several', () => {
    expect(pageOf('attention', '70-1997-01-01', '2024-Q2').entries).toEqual([
      'Đứng cuối 11 huyện, thị xã, thành phố về tỷ lệ xã đạt chuẩn nông thôn mới: huyện Bù Gia Mập (05/08 xã; 62,5%).',
      'Đứng cuối 11 huyện, thị xã, thành phố về tỷ lệ xã đạt chuẩn nông thôn mới nâng cao: huyện Bù Gia Mập (0/08 xã; 0%).',
      'Đứng cuối 11 huyện, thị xã, thành phố về số sản phẩm OCOP đạt từ 3 sao trở lên: huyện Bù Đốp (05 sản phẩm).',
    ])
  })

  test('stand beside the chart of their field, two at most', () => {
    const { usable } = contentsOf(reportOf('692', '2024-Q2'))
    const [rural] = usable.flatMap((each) => (each.kind === 'chart' ? [each.chart] : []))
    const { spec } = rural!
    const shown = spec.kind === 'profile' ? undefined : spec.indicator.id
    const of = findings.filter(({ indicator }) => indicator?.family === 'rural' && indicator.id !== shown)
    expect(rural!.sentences.paragraph).toBe(
      of
        .slice(0, 2)
        .map((finding) => findingSentence(texts, finding, { isKnownSample: true }))
        .join(' '),
    )
  })

  test('say of a closed year that a plan is not met, and of nothing in it that it is late', () => {
    const entries = pageOf('shortcomings', '70-1997-01-01', '2024-Q4').entries.join(' ')
    expect(entries).toContain('không đạt kế hoạch năm')
    expect(entries).not.toMatch(/tiến độ/)
    const english = pageOf('shortcomings', '70-1997-01-01', '2024-Q4', 'en').entries.join(' ')
    expect(english).toMatch(/Not as planned in .*annual target missed/)
    expect(english).not.toMatch(/schedule/)
  })

  test('name as shortcomings what lags, once each, here and below, and leave room for the causes', () => {
    expect(pageOf('shortcomings', '692', '2024-Q2').entries).toEqual([
      '1 chỉ tiêu chậm tiến độ: Xã nông thôn mới nâng cao.',
      '5/16 xã, thị trấn có chỉ tiêu chậm tiến độ, nhiều nhất: xã Lộc Thiện (sản phẩm OCOP); xã Lộc Quang (xã nông thôn mới); xã Lộc Phú (sản phẩm OCOP); xã Lộc Thái (trường đạt chuẩn quốc gia).',
      expect.stringMatching(/^Nguyên nhân, hạn chế khác: …+$/),
      expect.stringMatching(/^…+$/),
      expect.stringMatching(/^…+$/),
    ])
    expect(pageOf('shortcomings', '70-1997-01-01', '2024-Q2').entries[0]).toMatch(
      /^10\/11 huyện, thị xã, thành phố có chỉ tiêu chậm tiến độ, nhiều nhất: huyện Bù Gia Mập \(xã nông thôn mới, xã nông thôn mới nâng cao, trường đạt chuẩn quốc gia\); /,
    )
  })
})

describe('the tasks', () => {
  test('are those of the next quarter, and lines to be filled in until somebody writes', () => {
    const page = pageOf('tasks', '692', '2024-Q4')
    expect(page.headline).toBe('Việc cần làm quý I/2025')
    expect(page.entries).toHaveLength(6)
    expect(page.entries.every((entry) => /^…+$/.test(entry))).toBe(true)
    expect(page).not.toHaveProperty('watermark')
  })

  test('that people wrote stand there alone, one a line', () => {
    const briefing = reportOf('692', '2024-Q2')
    const { id } = briefing.items.find(({ content }) => content === 'tasks')!
    const written = withItem(briefing, id, (item) => ({ ...item, note: 'Họp các xã\n\nRà soát hồ sơ' }))
    const page = sheetsOf(written).flatMap((sheet) =>
      sheet.kind === 'area' && sheet.page.id === id ? [sheet.page] : [],
    )
    expect(page[0]!.entries).toEqual(['Họp các xã', 'Rà soát hồ sơ'])
  })
})

test('a page about an area cannot be opened as a chart, nor a chart as such a page', () => {
  const briefing = withItems(emptyBriefing, [
    { path: '/?dia-ban=692&ky=2024-Q2', content: 'chart' },
    { path: '/chi-so/rural.ntm?dia-ban=692&ky=2024-Q2', content: 'tasks' },
    { path: '/?dia-ban=692&ky=2024-Q9', content: 'tasks' },
  ])
  expect(contentsOf(briefing).items.map(({ kind }) => kind)).toEqual(['unusable', 'unusable', 'unusable'])
})

test('a sentence by hand over the findings of another quarter is not used', () => {
  const [first, ...others] = reportOf('692', '2024-Q2').items
  const edited = { ...first!, headline: { text: 'Quý tốt', from: 'Khác' } }
  const { usable } = contentsOf({ ...emptyBriefing, items: [edited, ...others] })
  expect(usable[0]!.marks.headline).toBe('outdated')
})
