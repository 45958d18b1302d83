import { describe, expect, test } from 'vitest'
import { packageHints } from '../../src/i18n/package-hints.ts'
import { packageProblems } from '../../src/i18n/package-problems.ts'
import { packageWarnings } from '../../src/i18n/package-warnings.ts'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import { type Edit, bytesOf, smallPackage, smallPackageTexts } from './small-package.ts'
import { indicatorColumn, observed, one } from './package-fault.ts'
import { hintsOf, problemsAfter, visits, told } from './hints-of.ts'

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
      'Gợi ý: Nếu bảng areas chưa đủ đơn vị trực thuộc, thêm các đơn vị còn thiếu vào areas (chưa cần số liệu của chúng), hoặc ghi ở đơn vị cấp trên, cột areas_below, thực có bao nhiêu đơn vị mỗi loại: 72 xã, 23 phường.',
      'Hint: When the table areas lacks some of the areas below, add them to it (they need no figures yet), or tell in the column areas_below of the area above how many of each kind there are: 72 xã, 23 phường.',
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
      'numerator and denominator in each other’s place, as other quarters tell',
      observed('8,8,,revised', '15,2,,revised').concat(
        observed(
          'rural.ntm,,697,Huyện Chơn Thành',
          'rural.ntm,,697,Thị xã Chơn Thành,2023-Q2,9,15,,final,,,,report,,\nrural.ntm,,697,Huyện Chơn Thành',
        ),
      ),
      'Gợi ý: Có lẽ tử số và mẫu số đổi chỗ: ở các kỳ khác, mẫu số của đơn vị này là 15. Ghi 2 vào value và 15 vào denominator.',
      'Hint: Numerator and denominator may have changed places: in other periods the denominator of this area is 15. Put 2 into value and 15 into denominator.',
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

test('a file under another name is told with the one that lies in the package', () => {
  const files = smallPackage(one('datapackage.json', '"path":"targets.csv"', '"path":"target.csv"'))
  expect(hintsOf([], files)).toEqual([{ code: 'did-you-mean', params: { cell: 'target.csv', meant: 'targets.csv' } }])
})

test('areas that make more than the total are no hint of areas that lack', () => {
  const edits = observed(
    'rural.ntm,,697,Huyện Chơn Thành',
    'reception.turns,,25292,Xã Lộc Phú,2024-Q1,72,,,final,,,,report,,\nrural.ntm,,697,Huyện Chơn Thành',
  )
  expect(problemsAfter(edits).map(({ code }) => code)).toEqual(['sum-over-areas-differs'])
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
    problemsAfter(edits)
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
    expect(problemsAfter(districts('71.5')).map(({ code, place }) => `${code} ${place?.text}`)).toEqual([
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
    expect(problemsAfter(edits).length).toBeGreaterThan(0)
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
    const sentences = problemsAfter([], files).map((problem) => packageProblemSentence(problem, 'vi'))
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

  test('below a title with other signs in it is found', () => {
    expect(hintsOf([], withHeader(columns, 'Kế hoạch năm; tỉnh; theo quý; bản 2'))).toEqual([
      { code: 'header-below', params: { headerRow: 2 } },
    ])
  })

  test('within one pair of quotation marks is told as that', () => {
    expect(hintsOf([], withHeader(`"${columns}"`))).toEqual([{ code: 'header-in-one-cell' }])
  })

  test('of another table proves nothing', () => {
    expect(hintsOf([], withHeader('a,b,c,d,e,f,g,h'))).toEqual([])
  })
})

test.each(Object.entries({ ...packageHints, ...packageProblems, ...packageWarnings }))(
  '%s names the same in both languages',
  (_, { vi, en }) => {
    const names = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
    expect(names(vi)).toEqual(names(en))
  },
)
