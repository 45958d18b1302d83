import { beforeAll, describe, expect, test } from 'vitest'
import { type Verdict, checkClaim } from '../../../src/reading/checking/check-claim.ts'
import type { Claim } from '../../../src/reading/checking/claim.ts'
import { documentClaims } from '../../../src/reading/checking/document-claims.ts'
import { claimReader } from '../../../src/reading/checking/reader.ts'
import { writePresentation } from '../../../src/exports/write-presentation.ts'
import { readPieces } from '../../../src/reading/office/read-pieces.ts'
import { dataset } from '../../briefing/small-briefing.ts'
import { smallPresentation } from '../../exports/small-presentation.ts'
import { changedPart } from '../office/changed-part.ts'
import { binhPhuocPackage } from '../reading-package.ts'
import { ownDocument } from './own-documents.ts'

const reader = claimReader(dataset, (await binhPhuocPackage()).phrases)

interface Checked {
  readonly claim: Claim
  readonly verdict: Verdict
}

async function checked(bytes: Uint8Array): Promise<readonly Checked[]> {
  const read = await readPieces(bytes)
  if (!read.ok) throw new Error(read.problems[0]!.code)
  return documentClaims(read.value, reader).map((claim) => ({ claim, verdict: checkClaim(dataset, claim) }))
}
const checkedText = (text: string) => checked(new TextEncoder().encode(text))
const others = (all: readonly Checked[]) =>
  all
    .filter(({ verdict }) => verdict.kind !== 'agrees')
    .map(({ claim, verdict }) => `${verdict.kind} ${claim.role} ${claim.printed}: ${claim.words}`)
const said = (all: readonly Checked[]) => all.map(({ claim, verdict }) => `${claim.printed} ${verdict.kind}`)

describe.each([
  ['692', '2024-Q2'],
  ['70-1997-01-01', '2024-Q2'],
  ['75-2025-07-01', '2025-Q4'],
])('the ready-made report of %s in %s', (area, when) => {
  test.each(['pptx', 'docx'] as const)('agrees in every number (%s)', async (format) => {
    const all = await checked(await ownDocument(area, when, format))
    expect(all.length).toBeGreaterThan(35)
    expect(others(all)).toEqual([])
  })
})

describe('a deck in which one number was changed', () => {
  let deck: Uint8Array
  beforeAll(async () => {
    deck = await ownDocument('692', '2024-Q2', 'pptx')
  })

  test.each([
    ['a sentence', /^ppt\/slides\/slide3\.xml$/, '14/15', '12/15', 'outdated figure 12/15'],
    ['a percentage', /^ppt\/slides\/slide3\.xml$/, '93,3%', '39,3%', 'contradicted figure 39,3%'],
    ['a change', /^ppt\/slides\/slide3\.xml$/, 'tăng 8 sản phẩm', 'tăng 9 sản phẩm', 'contradicted change 9'],
    ['a cell', /^ppt\/slides\/slide2\.xml$/, '20/46 trường', '26/46 trường', 'contradicted figure 26/46'],
    ['a plan', /^ppt\/slides\/slide2\.xml$/, '06/15;', '08/15;', 'contradicted plan 08/15'],
    ['a place', /^ppt\/slides\/slide2\.xml$/, '7/11', '8/11', 'contradicted place 8/11'],
    ['the notes', /^ppt\/notesSlides\/notesSlide3\.xml$/, '14/15', '17/15', 'contradicted figure 17/15'],
  ])('is found in %s', async (_, part, from, to, found) => {
    const changed = changedPart(deck, part, (xml) => xml.replace(from, to))
    const [first, ...more] = others(await checked(changed))
    expect(first).toContain(`${found}:`)
    expect(more.every((each) => each.includes(to.replace(/ .*/, '')))).toBe(true)
  })

  test('is found in a chart', async () => {
    const changed = changedPart(deck, /^ppt\/charts\/[^/]*\.xml$/, (xml) =>
      xml.replace('<c:pt idx="9"><c:v>23</c:v></c:pt>', '<c:pt idx="9"><c:v>32</c:v></c:pt>'),
    )
    expect(others(await checked(changed))).toEqual(['contradicted figure 32: Huyện Lộc Ninh (minh hoạ) – II/2024'])
  })
})

describe('a chart of percentages', () => {
  const [, slide] = smallPresentation.slides
  if (slide?.kind !== 'chart') throw new Error('no chart')
  const chart = {
    ...slide.chart,
    categories: ['I/2024', 'II/2024'],
    series: [{ name: 'Huyện Lộc Ninh', values: [93.33, 93.33], colour: '#a3161f' }],
    valueFormat: 'percent',
  } as const
  const headline = 'Tỷ lệ xã đạt chuẩn nông thôn mới'
  const written = writePresentation({ ...smallPresentation, slides: [{ ...slide, headline, chart }] })
  const pointsOf = async (change: (xml: string) => string) =>
    said(
      (await checked(changedPart(await written, /^ppt\/charts\/chart[^/]*\.xml$/, change))).filter(
        ({ claim }) => claim.spot.kind === 'point',
      ),
    )
  const fractions = (xml: string): string =>
    xml.replaceAll('&quot;%&quot;', '%').replaceAll('<c:v>93.33</c:v>', '<c:v>0.9333</c:v>')

  test('is held against the figures however its file keeps them', async () => {
    expect(await pointsOf((xml) => xml)).toEqual(['93,33% agrees', '93,33% agrees'])
    expect(await pointsOf(fractions)).toEqual(['93,33% agrees', '93,33% agrees'])
    expect(
      await pointsOf((xml) => fractions(xml).replace('<c:pt idx="1"><c:v>0.9333', '<c:pt idx="1"><c:v>0.5')),
    ).toEqual(['93,33% agrees', '50% contradicted'])
  })
})

describe('a table with merged cells', () => {
  const rows = [
    ['KẾT QUẢ HUYỆN LỘC NINH', '', '', '', ''],
    ['Chỉ tiêu', 'Quý I/2024', '', 'Quý II/2024', ''],
    ['', 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
    ['Xã đạt chuẩn nông thôn mới', '15/15', '14/15', '15/15', '14/15'],
    ['', '', '', '', '13/15'],
  ]
  const merged = [
    ...[1, 2, 3, 4].map((column) => ({ row: 0, column, from: { row: 0, column: 0 } })),
    { row: 1, column: 2, from: { row: 1, column: 1 } },
    { row: 1, column: 4, from: { row: 1, column: 3 } },
    { row: 2, column: 0, from: { row: 1, column: 0 } },
    { row: 4, column: 0, from: { row: 3, column: 0 } },
  ]
  const claimsOf = (title: string) =>
    documentClaims(
      [
        {
          place: { kind: 'line', line: 1 },
          content: { kind: 'table', rows: [[title, ...rows[0]!.slice(1)], ...rows.slice(1)], merged },
        },
      ],
      reader,
    ).map(({ printed, period, role, indicator, words }) => [printed, period, role, indicator?.id, words])
  const [name, id] = ['Xã đạt chuẩn nông thôn mới', 'rural.ntm']

  test('has its headings over all columns and its labels beside all rows they reach', () => {
    const told = [
      ['15/15', '2024-Q1', 'plan', id],
      ['14/15', '2024-Q1', 'figure', id],
      ['15/15', '2024-Q2', 'plan', id],
      ['14/15', '2024-Q2', 'figure', id],
      ['13/15', '2024-Q2', 'figure', id],
    ]
    const title = rows[0]![0]!
    expect(claimsOf(title)).toEqual(told.map((each) => [...each, `${name} – ${title} – ${each[0]}`]))
  })

  test('whose title speaks of a plan is no plan in every column', () => {
    expect(claimsOf('Kế hoạch và kết quả').map(([, , role]) => role)).toEqual([
      'plan',
      'figure',
      'plan',
      'figure',
      'figure',
    ])
  })
})

describe('a report of another hand', () => {
  const title = 'BÁO CÁO KẾT QUẢ QUÝ I NĂM 2024 CỦA HUYỆN LỘC NINH\n'

  test('is held against the figures of its area and period', async () => {
    const all = await checkedText(
      `${title}Toàn huyện có 14/15 xã đạt chuẩn nông thôn mới, đạt 93%; 27/46 trường đạt chuẩn quốc gia.`,
    )
    expect(said(all)).toEqual(['14/15 agrees', '93% rounded', '27/46 contradicted'])
  })

  test('is not blamed for the parts of a figure that is published whole', async () => {
    const turns = 'Tổng 71 lượt tiếp công dân: thường xuyên 40 lượt, định kỳ 20 lượt, 11 lượt đột xuất.'
    const schools = 'Có 19/46 trường đạt chuẩn quốc gia, trong đó 09 trường mầm non, tiểu học 06 trường.'
    const kinds = await checkedText(`${title}${turns}\n${schools}`)
    expect(said(kinds)).toEqual([
      '71 agrees',
      ...['40', '20', '11'].map((part) => `${part} unknown`),
      '19/46 agrees',
      ...['09', '06'].map((part) => `${part} unknown`),
    ])
  })

  test('with the figure of an earlier quarter is told which', async () => {
    const all = await checkedText(`${title}Toàn huyện có 12/15 xã đạt chuẩn nông thôn mới.`)
    expect(all[0]?.verdict).toMatchObject({ kind: 'outdated', published: { value: 14, denominator: 15 } })
  })

  test.each([
    // 14/15 communes are 93.3 percent; there are 23 products, 8 more than a year before.
    ['gần 94%', 'rounded'],
    ['gần 93,3%', 'contradicted'],
    ['gần 100%', 'rounded'],
    ['gần 110%', 'contradicted'],
    ['ngót 95%', 'rounded'],
    ['hơn 93%', 'rounded'],
    ['trên 90%', 'rounded'],
    ['hơn 94%', 'contradicted'],
    ['hơn 80%', 'contradicted'],
    ['khoảng 90%', 'rounded'],
    ['trên dưới 95%', 'rounded'],
    ['khoảng 50%', 'contradicted'],
    ['dưới 93%', 'contradicted'],
    ['hơn 93,3%', 'rounded'],
    ['hơn 93,4%', 'contradicted'],
    ['không dưới 90%', 'rounded'],
    ['không dưới 93,3%', 'agrees'],
    ['không dưới 93,4%', 'contradicted'],
    ['không thấp hơn 95%', 'contradicted'],
    ['không quá 95%', 'rounded'],
    ['không vượt quá 93,3%', 'agrees'],
    ['không quá 93%', 'contradicted'],
  ])('may come near a rate, on the side that it says: %s', async (near, verdict) => {
    const [claim] = await checkedText(`${title}Tỷ lệ xã đạt chuẩn nông thôn mới đạt ${near}.`)
    expect(claim?.verdict.kind).toBe(verdict)
  })

  test.each([
    ['có gần 14/15 xã', 'agrees'],
    ['có hơn 14/15 xã', 'contradicted'],
    ['có khoảng 14/15 xã', 'agrees'],
  ])('is exact where it comes near what it is: %s', async (near, verdict) => {
    const [claim] = await checkedText(`${title}Toàn huyện ${near} đạt chuẩn nông thôn mới.`)
    expect(claim?.verdict.kind).toBe(verdict)
  })

  const half = 'BÁO CÁO KẾT QUẢ QUÝ II NĂM 2024 CỦA HUYỆN LỘC NINH\n'

  test.each([
    ['hơn 20', 'rounded'],
    ['trên 20', 'rounded'],
    ['hơn 21', 'rounded'],
    ['hơn 19', 'contradicted'],
    ['hơn 23', 'contradicted'],
    ['hơn 10', 'contradicted'],
    // As many as in the quarter before.
    ['gần 20', 'outdated'],
    ['gần 25', 'rounded'],
    ['gần 30', 'rounded'],
    ['gần 40', 'contradicted'],
    ['khoảng 20', 'rounded'],
    ['khoảng 19', 'contradicted'],
    ['không dưới 15', 'rounded'],
    ['không dưới 23', 'agrees'],
    ['không ít hơn 24', 'contradicted'],
    ['không quá 50', 'rounded'],
    ['không quá 22', 'contradicted'],
  ])('may come near a number, of one in tens up to the next ten: %s of 23', async (near, verdict) => {
    const [claim] = await checkedText(`${half}Toàn huyện có ${near} sản phẩm OCOP.`)
    expect(claim?.verdict.kind).toBe(verdict)
  })

  test.each([
    ['nhiều hơn 8 sản phẩm so với cùng kỳ', 'up agrees'],
    ['nhiều hơn 7 sản phẩm so với cùng kỳ', 'up contradicted'],
    ['cao hơn gần 9 sản phẩm so với cùng kỳ', 'up contradicted'],
    ['ít hơn 8 sản phẩm so với cùng kỳ', 'down contradicted'],
    ['cao hơn 8 sản phẩm so với huyện Bù Đốp', 'up unknown'],
  ])('compares exactly: %s', async (compared, verdict) => {
    const [, claim] = await checkedText(`${half}Toàn huyện có 23 sản phẩm OCOP, ${compared}.`)
    expect(claim?.claim.role).toBe('change')
    expect(`${claim?.claim.number.way} ${claim?.verdict.kind}`).toBe(verdict)
  })

  test.each(['Nay huyện', 'Hiện huyện', 'Đến nay huyện'])(
    'is of the time of the document once a text comes back to it: %s',
    async (now) => {
      const all = await checkedText(
        `${half}Cuối năm 2023 đã có 13/15 xã. ${now} có 14/15 xã đạt chuẩn nông thôn mới. Tăng 1 xã so với cùng kỳ.`,
      )
      const change = all.find(({ claim }) => claim.role === 'change')
      expect([change?.claim.period, change?.verdict.kind]).toEqual(['2024-Q2', 'agrees'])
    },
  )

  test('is a change also where that is said nearly', async () => {
    const sentence = 'Toàn huyện có 23 sản phẩm OCOP, tăng hơn 7 sản phẩm so với cùng kỳ.'
    const all = await checkedText(`BÁO CÁO KẾT QUẢ QUÝ II NĂM 2024 CỦA HUYỆN LỘC NINH\n${sentence}`)
    expect(all.map(({ claim, verdict }) => [claim.role, claim.printed, verdict.kind])).toEqual([
      ['figure', '23', 'agrees'],
      ['change', '7', 'contradicted'],
    ])
    const near = await checkedText(
      `BÁO CÁO KẾT QUẢ QUÝ II NĂM 2024 CỦA HUYỆN LỘC NINH\n${sentence.replace('hơn 7', 'khoảng 8')}`,
    )
    expect(said(near)).toEqual(['23 agrees', '8 agrees'])
  })

  test('is not blamed for days, documents, telephones and pages', async () => {
    const all = await checkedText(
      `${title}Số: 84/BC-UBND\nThực hiện Quyết định số 318/QĐ-TTg ngày 08/3/2022, điện thoại 0271.3568.999.\nTrang 2/10\n3`,
    )
    expect(said(all)).toEqual([])
  })

  test('is not blamed for the labels of a drawing beside its legend', async () => {
    const all = await checkedText(
      `${title}Tiến độ KH 05/15 chính thức minh hoạ\nTiến độ KH 23 minh hoạ\nLộc Ninh 16/16 chính thức minh hoạ có ghi chú\nBình Phước 24/86 tổng chưa đủ đơn vị minh hoạ\nCó 7 minh hoạ của trẻ em.`,
    )
    expect(said(all)).toEqual(['7 unknown'])
  })

  test('says what is not known to be of any indicator', async () => {
    const all = await checkedText(`${title}Huyện trồng được 1.250 cây xanh và giải ngân 63,5% vốn.`)
    expect(all.map(({ verdict }) => verdict)).toEqual([
      { kind: 'unknown', reason: 'no-indicator' },
      { kind: 'unknown', reason: 'no-indicator' },
    ])
  })
})

test('A heading of a table is known by the words in which reports speak of an indicator, too', () => {
  const rows = [
    ['KẾT QUẢ QUÝ I NĂM 2024', 'KẾT QUẢ QUÝ I NĂM 2024'],
    ['Địa bàn', 'Trường được công nhận chuẩn QG'],
    ['Huyện Lộc Ninh', '19/46'],
  ]
  const claims = documentClaims(
    [{ place: { kind: 'line', line: 1 }, content: { kind: 'table', rows, merged: [] } }],
    reader,
  )
  expect(claims.map(({ printed, indicator, area }) => [printed, indicator?.id, area])).toEqual([
    ['19/46', 'schools.standard', '692'],
  ])
})
