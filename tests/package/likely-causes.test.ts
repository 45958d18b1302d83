import { describe, expect, test } from 'vitest'
import { packageHints } from '../../src/i18n/package-hints.ts'
import { packageProblems } from '../../src/i18n/package-problems.ts'
import { packageWarnings } from '../../src/i18n/package-warnings.ts'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import { type Edit, bytesOf, smallPackage, smallPackageTexts } from './small-package.ts'
import { indicatorColumn, observed, one } from './package-fault.ts'

const problemsOf = (edits: readonly Edit[], files = smallPackage(edits)) => {
  const result = publishPackage(files)
  return result.ok ? [] : result.problems
}
const hintsOf = (edits: readonly Edit[], files = smallPackage(edits)) =>
  problemsOf(edits, files).flatMap(({ hints = [] }) => hints)
/** The only sentence of a package, from the word for hints on. */
const told = (edits: readonly Edit[], language: 'vi' | 'en' = 'vi') =>
  problemsOf(edits)
    .map((problem) => packageProblemSentence(problem, language))
    .join('\n')
    .replace(/^[^]*?(?=Gợi ý: |Hint: |$)/, '')

/** Rows of visits in quarters of their own, with these cells for value and denominator. */
const visits = (...cells: readonly string[]): readonly Edit[] =>
  observed(
    'rural.ntm,,697,Huyện Chơn Thành',
    `${cells
      .map(
        (cell, index) =>
          `reception.turns,,692,Huyện Lộc Ninh,${2018 + Math.floor(index / 4)}-Q${1 + (index % 4)},${cell},,final,,,,report,,\n`,
      )
      .join('')}rural.ntm,,697,Huyện Chơn Thành`,
  )
const asMeasure = (measure: string, decimals = '0'): readonly Edit[] => [
  ...one('indicators.csv', ',count,flow,', `,${measure},flow,`),
  ...one('indicators.csv', 'inspectorate,0', `inspectorate,${decimals}`),
]

describe('a hint is told in both languages, with what to write', () => {
  test.each<readonly [name: string, edits: readonly Edit[], vi: string, en: string]>([
    [
      'an id with a wrong letter',
      observed('rural.ntm,,697,Huyện', 'rural.ntn,,697,Huyện'),
      'Gợi ý: Có phải “rural.ntm” thay cho “rural.ntn”?',
      'Hint: Did you mean “rural.ntm” instead of “rural.ntn”?',
    ],
    [
      'a source with swapped letters',
      observed('71,,,final,,,,report', '71,,,final,,,,reprot'),
      'Gợi ý: Có phải “report” thay cho “reprot”?',
      'Hint: Did you mean “report” instead of “reprot”?',
    ],
    [
      'an entry of another table',
      one('indicators.csv', 'rural.ntm,rural,yes', 'rural.ntm,Rural,yes'),
      'Gợi ý: Có phải “rural” thay cho “Rural”?',
      'Hint: Did you mean “rural” instead of “Rural”?',
    ],
    [
      'a kind of communes among others',
      indicatorColumn('applies_to', ['"xã, phườngg"', '', '']),
      'Gợi ý: Có phải “phường” thay cho “phườngg”?',
      'Hint: Did you mean “phường” instead of “phườngg”?',
    ],
    [
      'a total of areas that are not all in their table',
      observed(
        'rural.ntm,,697,Huyện Chơn Thành',
        'reception.turns,,25292,Xã Lộc Phú,2024-Q1,70,,,final,,,,report,,\nrural.ntm,,697,Huyện Chơn Thành',
      ),
      'Gợi ý: Nếu bảng areas chưa đủ đơn vị trực thuộc, thêm các đơn vị còn thiếu vào areas; chưa cần số liệu của chúng.',
      'Hint: When the table areas lacks some of the areas below, add them to it; they need no figures yet.',
    ],
    [
      'a percentage as a fraction of one',
      [
        ...asMeasure('percent'),
        ...one('breakdowns.csv', 'regular,yes', 'regular,no'),
        ...one('breakdowns.csv', 'leader,yes', 'leader,no'),
        ...visits('0.55,'),
      ],
      'Gợi ý: Phần lớn số khác của reception.turns từ 60 trở lên, mà “0.55” nghĩa là 0.55 chứ không phải 55: nếu muốn nói 55 (%, điểm) thì ghi 55.',
      'Hint: Most other figures of reception.turns are 60 or more, and “0.55” means 0.55, not 55: for 55 (%, points) write 55.',
    ],
    [
      'more digits than an indicator has',
      [...asMeasure('amount', '1'), ...observed('71,,,final', '71.25,,,final')],
      'Gợi ý: Nếu nguồn in đủ như “71.25” thì ghi decimals = 2 cho reception.turns.',
      'Hint: When the source prints all of “71.25”, write decimals = 2 for reception.turns.',
    ],
    [
      'a number cut at its comma',
      observed(',71,,,final', ',7,1,,,final'),
      'Gợi ý: “7,1” có lẽ là một số bị tách làm hai ô ở dấu phẩy thập phân: viết 7.1.',
      'Hint: “7,1” may be one number cut in two at its decimal comma: write 7.1.',
    ],
    [
      'a thousand cut at its comma',
      observed(',71,,,final', ',7,100.5,,,final'),
      'Gợi ý: Dấu trong “7,100.5” có thể là dấu phân cách hàng nghìn; nếu vậy, viết 7100.5.',
      'Hint: The signs in “7,100.5” may part thousands; then write 7100.5.',
    ],
    [
      'a code that lost its zero in the areas',
      [...observed('692,Huyện Lộc Ninh,2024-Q1,71', '0692,Huyện Lộc Ninh,2024-Q1,71')],
      'Gợi ý: Trong bảng areas, Huyện Lộc Ninh mang mã “692”, có thể đã mất số 0 ở đầu khi mở bằng Excel: ghi “0692” ở areas và đặt cột mã là Text.',
      'Hint: In the table areas Huyện Lộc Ninh bears “692”, which may have lost a zero at its start in Excel: write “0692” in areas and make the column of codes Text.',
    ],
    [
      'a rate without its denominator',
      observed('8,8,,revised', '8,,,revised'),
      'Gợi ý: Với rural.ntm, ghi tử số (xã) vào value, mẫu số (tổng số xã) vào denominator; nếu chỉ biết số % thì measure = percent.',
      'Hint: For rural.ntm put the numerator (xã) into value, the denominator (tổng số xã) into denominator; where only the percentage is known, write measure = percent.',
    ],
    [
      'a percentage of a hundred',
      observed('8,8,,revised', '97.8,100,,revised'),
      'Gợi ý: “97.8” trên 100 là số phần trăm, không phải số xã: ghi tử số và mẫu số thật; nếu chỉ biết số % thì measure = percent.',
      'Hint: “97.8” of 100 is a percentage and not a number of xã: put the true numerator and denominator; where only the percentage is known, write measure = percent.',
    ],
    [
      'a rate of a plan in numbers',
      one('targets.csv', ',15,15,', ',98.5,,'),
      'Gợi ý: Nếu “98.5” là tỷ lệ phần trăm của kế hoạch thì ghi rate = yes và để trống denominator.',
      'Hint: When “98.5” is the percentage that is planned, write rate = yes and leave denominator empty.',
    ],
    [
      'a percentage to date told of a quarter',
      [...one('indicators.csv', ',count,flow,', ',percent,cumulative,'), ...observed('2024-Q1,71', '2024-Q2,71')],
      'Gợi ý: Nếu reception.turns là tỷ lệ tính đến cuối kỳ (như giải ngân so với kế hoạch năm) thì ghi time = stock, kỳ vẫn là quý.',
      'Hint: When reception.turns is a percentage reached by the end of the period (of the year’s plan disbursed), write time = stock and keep the quarter.',
    ],
    [
      'a range in one cell',
      one('targets.csv', ',15,15,', ',7-8,,'),
      'Gợi ý: Một khoảng ghi thành kind = range, 7 vào value, 8 vào up_to.',
      'Hint: A range takes kind = range, 7 in value and 8 in up_to.',
    ],
    [
      'a month as Excel shows it',
      observed('2024-Q1,71', 'Jan-24,71'),
      'Gợi ý: “Jan-24” viết là 2024-01.',
      'Hint: “Jan-24” is written 2024-01.',
    ],
    [
      'the name of a table',
      one('datapackage.json', '"nhipquy:table":"targets"', '"nhipquy:table":"target"'),
      'Gợi ý: Có phải “targets” thay cho “target”?',
      'Hint: Did you mean “targets” instead of “target”?',
    ],
    [
      'a state in Vietnamese',
      observed('14,15,,final', '14,15,,chính thức'),
      'Gợi ý: Ở cột này “chính thức” viết là “final”.',
      'Hint: In this column “chính thức” is written “final”.',
    ],
    [
      'a quarter in Roman numbers',
      observed('2022-Q4', 'Quý IV/2022'),
      'Gợi ý: “Quý IV/2022” viết là 2022-Q4.',
      'Hint: “Quý IV/2022” is written 2022-Q4.',
    ],
    [
      'a target of a year',
      one('targets.csv', '2024-Q4', '2024'),
      'Gợi ý: Kế hoạch của cả năm ghi theo quý IV: 2024-Q4.',
      'Hint: The target of a whole year is that of its fourth quarter: 2024-Q4.',
    ],
    [
      'a day that Excel turned',
      one('sources.csv', '2024-04-22', '22/04/2024'),
      'Gợi ý: Excel có thể đã đổi cách viết ngày; “22/04/2024” viết là 2024-04-22.',
      'Hint: Excel may have changed how days are written; “22/04/2024” is written 2024-04-22.',
    ],
    [
      'a code without its zero',
      [...one('areas.csv', '75,Tỉnh Đồng Nai', '075,Tỉnh Đồng Nai'), ...one('areas.csv', 'xã,75,', 'xã,075,')],
      'Gợi ý: Mã có thể đã mất số 0 ở đầu khi mở bằng Excel: Tỉnh Đồng Nai mang mã “075”. Đặt cột mã là Text.',
      'Hint: The code may have lost a zero at its start in Excel: Tỉnh Đồng Nai bears the code “075”. Make the column of codes Text.',
    ],
    [
      'the code of nobody beside a known name',
      observed('692,Huyện Lộc Ninh,2024-Q1,71', '962,Huyện Lộc Ninh,2024-Q1,71'),
      'Gợi ý: Huyện Lộc Ninh mang mã “692”.',
      'Hint: Huyện Lộc Ninh bears the code “692”.',
    ],
    [
      'a name of another time',
      observed('697,Thị xã Chơn Thành', '697,Huyện Chơn Thành'),
      'Gợi ý: Huyện Chơn Thành mang mã 697 trong thời gian … – 2022-09-30; ghi tên của đơn vị vào cuối kỳ, hoặc sửa kỳ.',
      'Hint: Huyện Chơn Thành bore the code 697 in the time … – 2022-09-30; write the name of the end of the period, or correct the period.',
    ],
    [
      'a name with a wrong letter',
      observed('697,Thị xã Chơn Thành', '697,Thị xã Chơn Thàn'),
      'Gợi ý: Có phải “Thị xã Chơn Thành” thay cho “Thị xã Chơn Thàn”?',
      'Hint: Did you mean “Thị xã Chơn Thành” instead of “Thị xã Chơn Thàn”?',
    ],
    [
      'a name beside the code of another',
      observed('697,Thị xã Chơn Thành', '697,Huyện Lộc Ninh'),
      'Gợi ý: Huyện Lộc Ninh mang mã “692”.',
      'Hint: Huyện Lộc Ninh bears the code “692”.',
    ],
    [
      'an area that was merged',
      [
        ...observed('692,Huyện Lộc Ninh,2024-Q1,71', '70,Tỉnh Bình Phước,2025-Q4,71'),
        ...one('datapackage.json', '2024-05-01', '2026-01-15'),
      ],
      'Gợi ý: Từ ngày 2025-07-01, địa bàn của Tỉnh Bình Phước thuộc về Tỉnh Đồng Nai (75).',
      'Hint: Since 2025-07-01 the territory of Tỉnh Bình Phước belongs to Tỉnh Đồng Nai (75).',
    ],
    [
      'decimals of a count',
      [...asMeasure('count', '1'), ...visits('1.5,')],
      'Gợi ý: Chỉ tiêu reception.turns ghi decimals = 1 nhưng measure = count: có phải measure = amount (đại lượng có phần lẻ)?',
      'Hint: The indicator reception.turns has decimals = 1 but measure = count: did you mean amount (what can be divided)?',
    ],
    [
      'values below zero',
      visits('-1,', '-2,', '-3,', '4,', '5,', '6,'),
      'Gợi ý: 3 trên 9 giá trị của reception.turns nhỏ hơn không; nếu chỉ tiêu có thể âm (tăng trưởng, chênh lệch), ghi signed = yes.',
      'Hint: 3 of 9 values of reception.turns are below zero; where it can be (growth, a balance), write signed = yes.',
    ],
    [
      'fractions of most counts',
      visits('1.5,', '2.5,', '300.5,', '4.5,'),
      'Gợi ý: 4 trên 7 giá trị của reception.turns có phần lẻ, nên measure có thể phải là amount (đại lượng có phần lẻ), kèm decimals.',
      'Hint: 4 of 7 values of reception.turns are not whole, so its measure may have to be amount (what can be divided), with its decimals.',
    ],
    [
      'denominators of most counts',
      visits('1,5', '2,5', '3,5', '4,5'),
      'Gợi ý: 4 trên 7 giá trị của reception.turns kèm mẫu số, nên measure có thể phải là share (số đạt trên tổng số).',
      'Hint: 4 of 7 values of reception.turns have a denominator, so its measure may have to be share (so many of so many).',
    ],
  ])('%s', (_, edits, vi, en) => {
    expect(told(edits)).toBe(vi)
    expect(told(edits, 'en')).toBe(en)
  })
})

describe('what an indicator is said to be against what its values are', () => {
  const shares = (...cells: readonly string[]): readonly Edit[] => [
    ...one('indicators.csv', ',count,flow,,,,', ',share,flow,stock,dân số,population,'),
    ...visits(...cells),
    ...observed(',71,,,final', ',71,80,,final'),
  ]

  test('numerators above denominators in most rows may be a rate', () => {
    expect(hintsOf(shares('9,5', '8,5', '7,5', '6,5'))).toMatchObject([
      { code: 'measure-rate', params: { indicator: 'reception.turns', count: 4, all: 7 } },
    ])
  })

  test('and so may numerators that are not whole', () => {
    expect(hintsOf(shares('1.5,5', '2.5,5', '3.5,5', '4.5,5'))).toMatchObject([{ code: 'measure-rate' }])
  })

  test('counts from 0 to 100 with decimals may be a percentage, where the indicator says so itself', () => {
    const edits = visits('41.3,', '42.5,', '99.5,', '40.1,')
    const asShare = one('indicators.csv', ',Lượt tiếp,', ',Tỷ lệ tiếp,')
    expect(hintsOf([...edits, ...asShare])).toMatchObject([{ code: 'measure-percent' }])
    expect(hintsOf(edits)).toMatchObject([{ code: 'measure-amount' }])
    expect(hintsOf([...visits('141.3,', '42.5,', '99.5,', '40.1,'), ...asShare])).toMatchObject([
      { code: 'measure-amount' },
    ])
  })

  test('a printed rate that comes out by another factor is told with it', () => {
    const rate = (printed: string) => [
      ...one('indicators.csv', ',count,flow,,,,', ',rate,flow,stock,dân số,population,'),
      ...observed('60,,,sample,,,,generator,,', ',,not-reported,sample,,,,generator,,'),
      ...observed('11,,,sample,provisional', ',,not-reported,sample,provisional'),
      ...observed('71,,,final,,,,report', `71,5000,,final,,,"${printed}",report`),
    ]
    expect(hintsOf(rate('14,2‰'))).toEqual([
      { code: 'rate-factor', params: { indicator: 'reception.turns', factor: 1000, factorNow: 100 } },
    ])
    expect(hintsOf(rate('14,7‰'))).toEqual([])
  })

  test.each<readonly [name: string, edits: readonly Edit[]]>([
    ['one denominator of a count', visits('1,5', '2,', '3,', '4,')],
    ['one numerator above its denominator', shares('9,5', '4,5', '3,5', '4,5')],
  ])('%s proves nothing', (_, edits) => {
    expect(problemsOf(edits)).toHaveLength(1)
    expect(hintsOf(edits)).toEqual([])
  })

  const plan = (row: string) =>
    one('targets.csv', '15,15,sample,generator', `15,15,sample,generator\n${row},sample,generator`)
  const turns = 'reception.turns,692,Huyện Lộc Ninh,2024-Q4'
  const amount = 'Nếu reception.turns là đại lượng có phần lẻ, ghi measure = amount, kèm decimals.'
  const signed = 'Nếu reception.turns có thể âm (tăng trưởng, chênh lệch), ghi signed = yes.'
  test.each<readonly [name: string, edits: readonly Edit[], code: string, hint: string | undefined]>([
    ['one value that is not whole', visits('1.5,', '2,', '3,', '4,'), 'value-not-whole', amount],
    ['a target that is not whole', plan(`${turns},80.5,`), 'value-not-whole', amount],
    ['two values below zero', visits('-1,', '-2,', '3,', '4,'), 'value-negative', signed],
    ['a target below zero', plan(`${turns},-80,`), 'value-negative', signed],
    [
      'one numerator that is not whole',
      shares('1.5,5', '2,5', '3,5', '4,5'),
      'value-not-whole',
      'Nếu reception.turns là một đại lượng trên một đại lượng khác, ghi measure = rate.',
    ],
    [
      'a target of a share that is not whole',
      one('targets.csv', ',15,15,', ',95.5,,'),
      'value-not-whole',
      'Nếu “95.5” là tỷ lệ phần trăm của kế hoạch thì ghi rate = yes và để trống denominator.',
    ],
    [
      'a denominator of a target that is not whole',
      one('targets.csv', ',15,15,', ',15,15.5,'),
      'value-not-whole',
      'Nếu rural.ntm là một đại lượng trên một đại lượng khác, ghi measure = rate.',
    ],
    ['a denominator of a target below zero', one('targets.csv', ',15,15,', ',15,-15,'), 'value-negative', undefined],
  ])('%s is told as what it is, and what to write stands in the hint alone', (_, edits, code, hint) => {
    expect(problemsOf(edits).map((problem) => problem.code)).toEqual([code])
    expect(told(edits)).toBe(hint === undefined ? '' : `Gợi ý: ${hint}`)
    expect(packageProblemSentence(problemsOf(edits)[0]!, 'vi').split('Gợi ý: ')[0]).not.toMatch(/ = /)
  })
})

test('a file under another name is told with the one that lies in the package', () => {
  const files = smallPackage(one('datapackage.json', '"path":"targets.csv"', '"path":"target.csv"'))
  expect(hintsOf([], files)).toEqual([{ code: 'did-you-mean', params: { cell: 'target.csv', meant: 'targets.csv' } }])
})

test('areas that make more than the total are no hint of areas that lack', () => {
  const edits = observed(
    'rural.ntm,,697,Huyện Chơn Thành',
    'reception.turns,,25292,Xã Lộc Phú,2024-Q1,72,,,final,,,,report,,\nrural.ntm,,697,Huyện Chơn Thành',
  )
  expect(problemsOf(edits).map(({ code }) => code)).toEqual(['sum-over-areas-differs'])
  expect(hintsOf(edits)).toEqual([])
})

describe('a sum that does not hold', () => {
  const districts = (first: string) =>
    observed(
      'rural.ntm,,697,Huyện Chơn Thành',
      ['2023-Q4', '2024-Q1']
        .flatMap((period) => [
          `reception.turns,,70,Tỉnh Bình Phước,${period},141,,,final,,,,report,,\n`,
          `reception.turns,,697,Thị xã Chơn Thành,${period},70,,,final,,,,report,,\n`,
        ])
        .join('') +
        `reception.turns,,692,Huyện Lộc Ninh,2023-Q4,${first},,,final,,,,report,,\nrural.ntm,,697,Huyện Chơn Thành`,
    )
  const only = (edits: readonly Edit[]) =>
    problemsOf(edits)
      .filter(({ place }) => place?.text === '141')
      .map((problem) => packageProblemSentence(problem, 'vi'))
      .join('\n')

  test('says on which side, by how much, and names the figure out of line that makes it', () => {
    expect(only(districts('71000'))).toMatch(/141 thấp hơn 70929 so với 71070, là tổng của 2 đơn vị trực thuộc/)
    expect(only(districts('71000'))).toMatch(
      / Gợi ý: Có thể do “71000” của Huyện Lộc Ninh \(observations\.csv, dòng 11\): số này chênh hàng trăm lần/,
    )
  })

  test('names none where every figure is in line', () => {
    expect(only(districts('75'))).toMatch(/141 thấp hơn 4 so với 145/)
    expect(only(districts('67'))).toMatch(/141 cao hơn 4 so với 137/)
    expect(only(districts('75'))).not.toMatch(/Gợi ý/)
    expect(only(districts('71'))).toBe('')
  })

  test('is not told where a figure below is at fault itself', () => {
    expect(problemsOf(districts('71.5')).map(({ code, place }) => `${code} ${place?.text}`)).toEqual([
      'value-not-whole 71.5',
    ])
  })
})

describe('nothing is hinted at without evidence', () => {
  test.each<readonly [name: string, edits: readonly Edit[]]>([
    ['an id like none', observed('rural.ntm,,697,Huyện', 'health.beds,,697,Huyện')],
    ['a code and name of nobody', observed('692,Huyện Lộc Ninh,2024-Q1,71', '962,Huyện Bù Gia Mập,2024-Q1,71')],
    ['a name of nobody', observed('697,Thị xã Chơn Thành', '697,Thị xã Bình Long')],
    ['an area that is to come', observed('692,Huyện Lộc Ninh,2024-Q1,71', '75,Tỉnh Đồng Tháp,2024-Q1,71')],
    ['a word for no option', observed('14,15,,final', '14,15,,tốt')],
    ['a text that is no day', one('sources.csv', '2024-04-22', 'tháng tư')],
    ['a text that is no period', observed('2022-Q4', 'cuối 2022')],
    ['a text that is no number', observed(',71,', ',nhiều,')],
    ['a parent of nobody', one('areas.csv', 'xã,75,2025-07-01', 'xã,99,2025-07-01')],
  ])('%s', (_, edits) => {
    expect(problemsOf(edits).length).toBeGreaterThan(0)
    expect(hintsOf(edits)).toEqual([])
  })
})

describe('the header', () => {
  const withHeader = (header: string, ...above: readonly string[]) => {
    const [, ...rows] = smallPackageTexts['targets.csv']!.split('\n')
    return smallPackage().set('targets.csv', bytesOf([...above, header, ...rows].join('\n')))
  }
  const columns = smallPackageTexts['targets.csv']!.split('\n')[0]!

  test('with names that nearly fit is told with those that fit, in one message for each fault', () => {
    const files = withHeader(columns.replace('area_code', 'Area code').replace('quarter', 'quater'))
    const sentences = problemsOf([], files).map((problem) => packageProblemSentence(problem, 'vi'))
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toMatch(
      /^targets\.csv, dòng 1, cột Area code: .* Cùng lỗi ở 1 chỗ khác: “quater”\. Gợi ý: Có phải “area_code” thay cho “Area code”\? Có phải “quarter” thay cho “quater”\?$/,
    )
  })

  test('with a column cut short is told with its whole name', () => {
    const edits = indicatorColumn('sign', ['', '', 'yes'])
    expect(hintsOf(edits)).toEqual([{ code: 'did-you-mean', params: { cell: 'sign', meant: 'signed' } }])
  })

  test('below a title is found', () => {
    expect(hintsOf([], withHeader(columns, 'KẾ HOẠCH NĂM 2024', ''))).toEqual([
      { code: 'header-below', params: { headerRow: 3 } },
    ])
  })

  test('parted by another sign is told with it', () => {
    expect(hintsOf([], withHeader(columns.replaceAll(',', '|')))).toEqual([
      { code: 'separator-unknown', params: { separator: '|' } },
    ])
  })

  test('of another table proves nothing', () => {
    expect(hintsOf([], withHeader('a,b,c,d,e,f,g,h'))).toEqual([])
  })
})

describe('equal faults', () => {
  const faulty = (cells: readonly string[]): readonly Edit[] =>
    observed(
      'rural.ntm,,697,Huyện Chơn Thành',
      `${cells.map((cell) => `rural.ntm,,697,Huyện Chơn Thành,2021-Q1,"${cell}",8,,final,,,,report,,\n`).join('')}rural.ntm,,697,Huyện Chơn Thành`,
    )

  test('are one message with the first places, the texts that differ, their number and one example', () => {
    const edits = faulty(['1.234', '1.234', '12.000', ...Array.from({ length: 240 }, () => '1.234')])
    expect(problemsOf(edits).map((problem) => packageProblemSentence(problem, 'vi'))).toEqual([
      'observations.csv, dòng 7, cột value: “1.234” sai định dạng số. Chỉ ghi chữ số, như 1234 hoặc 41.3: không dấu phân cách hàng nghìn (1.234), không kèm % hay chữ. Chưa có số thì để trống, không ghi 0 hay dấu gạch. Cùng lỗi ở 242 dòng khác: 8, 9 (“12.000”), 10, 11, 12, 13, 14, 15, 16… Gợi ý: “1.234” đọc được hai cách: nếu là hàng nghìn thì viết 1234; nếu là ba chữ số thập phân thì viết 1.234 và ghi 3 vào cột decimals của chỉ tiêu.',
    ])
    expect(problemsOf(edits).map((problem) => packageProblemSentence(problem, 'en'))).toEqual([
      expect.stringMatching(
        /^observations\.csv, row 7, column value: “1\.234” is not a number .* The same fault in 242 more rows: 8, 9 \(“12\.000”\), 10, .*, 16… Hint: “1\.234” can be read in two ways: /,
      ) as string,
    ])
  })

  test('of different causes tell each of them, at most three', () => {
    const causes = problemsOf(faulty(['41,3', '14/15', '9-Oct', '12%', '#N/A'])).flatMap(({ hints = [] }) => hints)
    expect(causes.map(({ code }) => code)).toEqual(['number-decimal-comma', 'number-fraction', 'number-became-day'])
  })

  test('with one place more say where it is', () => {
    const [problem] = problemsOf(faulty(['a', 'b']))
    expect(packageProblemSentence(problem!, 'vi')).toMatch(/ Cùng lỗi ở 1 dòng khác: 8 \(“b”\)\.$/)
    expect(packageProblemSentence(problem!, 'en')).toMatch(/ The same fault in 1 more row: 8 \(“b”\)\.$/)
  })

  test('whose rows differ in more than a text say in what', () => {
    const above = observed(
      'rural.ntm,,697,Huyện Chơn Thành',
      ['9,8', '10,7']
        .map((cells, index) => `rural.ntm,,697,Huyện Chơn Thành,2021-Q${index + 1},${cells},,final,,,,report,,\n`)
        .join('') + 'rural.ntm,,697,Huyện Chơn Thành',
    )
    expect(packageProblemSentence(problemsOf(above)[0]!, 'vi')).toMatch(
      /^observations\.csv, dòng 7, cột value: Giá trị 9 lớn hơn mẫu số 8\. .* Cùng lỗi ở 1 dòng khác: 8 \(“10 > 7”\)\.$/,
    )
  })

  test('with texts that nobody can see show them by their numbers, and stay short', () => {
    const sentence = packageProblemSentence(
      problemsOf(faulty(['7\u202e', `8\u0007${'x'.repeat(5000)}`, '#N/A']))[0]!,
      'vi',
    )
    expect(sentence).not.toMatch(/[\p{Cc}\u202e]/u)
    expect(sentence).toContain('“7U+202E” sai định dạng số')
    expect(sentence).toContain('8 (“8U+0007xxx')
    expect(sentence.length).toBeLessThan(1000)
  })

  test('a hundred thousand of them with a hundred thousand texts are one short message', () => {
    const edits = faulty(Array.from({ length: 100_000 }, (_, index) => `n${index}`))
    const problems = problemsOf(edits)
    expect(problems).toHaveLength(1)
    expect(packageProblemSentence(problems[0]!, 'vi').length).toBeLessThan(1500)
    expect(problems[0]!.again?.count).toBe(99_999)
  })
})

test.each(Object.entries({ ...packageHints, ...packageProblems, ...packageWarnings }))(
  '%s names the same in both languages',
  (_, { vi, en }) => {
    const names = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
    expect(names(vi)).toEqual(names(en))
  },
)
