import { describe, expect, test } from 'vitest'
import { countOfProblems } from '../../src/package/problem-list.ts'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import { packageProblems } from '../../src/i18n/package-problems.ts'
import { packageFaults } from './package-faults.ts'
import { problemsOf } from './problems-of.ts'
import { type Edit, bytesOf, smallPackage, smallPackageTexts } from './small-package.ts'

const one = (file: string, from: string, to: string): readonly Edit[] => [{ file, from, to }]
const observed = (from: string, to: string): Edit => ({ file: 'observations.csv', from, to })

/** Faults of the command and the disk; they have tests of their own. */
const testedElsewhere = [
  'folder-locked',
  'package-too-large',
  'package-too-long',
  'folder-missing',
  'file-unreadable',
  'folder-not-writable',
  'option-unknown',
  'parts-overlap',
  'outlines-area-unknown',
]

describe('each fault of a package is reported once, with its place, text and a sentence', () => {
  test.each(packageFaults)('$code', ({ code, edits, bytes, place, params }) => {
    const files = smallPackage(edits)
    if (bytes?.[1]) files.set(bytes[0], bytes[1])
    else if (bytes) files.delete(bytes[0])
    const problems = problemsOf(files)
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(problems[0]!.place).toEqual(place)
    expect(problems[0]!.params ?? {}).toMatchObject(params ?? {})
    for (const language of ['vi', 'en'] as const) {
      const sentence = packageProblemSentence(problems[0]!, language)
      // Two sentences show how a place for a value is written: one tells it, one repeats the phrase.
      const tellsPlace = code === 'phrase-without-value' || code === 'counts-communes-phrase'
      const shown = tellsPlace ? sentence.replaceAll('{value}', '') : sentence
      expect(shown).not.toMatch(/[{}]|undefined/)
    }
  })

  test('and no fault is without such a test', () => {
    const tested = new Set<string>([...packageFaults.map((each) => each.code), ...testedElsewhere])
    expect(Object.keys(packageProblems).filter((code) => !tested.has(code))).toEqual([])
  })
})

test('an unknown calendar of a definition is refused in a sentence that names its place and the calendars there are', () => {
  const recut = one('definitions.csv', 'old,,2022-03-07,,', 'old,,2022-03-07,thanh tra,')
  const problems = problemsOf(smallPackage(recut))
  expect(problems.map((problem) => packageProblemSentence(problem, 'vi'))).toEqual([
    'definitions.csv, dòng 2, cột calendar: “thanh tra” không có trong bảng calendars. Chọn một trong: inspectorate, decision-date; hoặc thêm một dòng vào bảng đó.',
  ])
  expect(problems.map((problem) => packageProblemSentence(problem, 'en'))).toEqual([
    'definitions.csv, row 2, column calendar: “thanh tra” is not in the table calendars. Choose one of: inspectorate, decision-date; or add a row to that table.',
  ])
})

describe('a package with many faults', () => {
  test('is reported with all of them, by file, column and row', () => {
    const problems = problemsOf(
      smallPackage([
        { file: 'sources.csv', from: '2024-04-22', to: '22/04/2024' },
        { file: 'observations.csv', from: '14,15,,final', to: 'mười bốn,15,,xong' },
        { file: 'observations.csv', from: '2022-Q4', to: '2022-Q9' },
        { file: 'areas.csv', from: ',commune,xã,692', to: ',ward,xã,692' },
      ]),
    )
    expect(problems.map(({ code, place }) => `${place?.file} ${place?.row} ${place?.column} ${code}`)).toEqual([
      'areas.csv 7 level cell-not-option',
      'observations.csv 8 period cell-not-period',
      'observations.csv 2 state cell-not-option',
      'observations.csv 2 value cell-not-number',
      'sources.csv 2 published cell-not-day',
    ])
  })

  test('reports a faulty indicator once, not once more for each of its figures', () => {
    const problems = problemsOf(smallPackage(one('indicators.csv', 'rural.ntm,rural,yes', 'rural.ntm,rurale,yes')))
    expect(problems.map(({ code }) => code)).toEqual(['entry-unknown'])
  })

  test.each(['area-types', 'families', 'calendars'])(
    'reports that the table %s is not there once, and how to come to one',
    (name) => {
      const files = smallPackage(
        one('datapackage.json', `{"name":"${name}","path":"${name}.csv","nhipquy:table":"${name}"},`, ''),
      )
      files.delete(`${name}.csv`)
      const problems = problemsOf(files)
      expect(problems.map(({ code, place }) => [code, place?.text])).toEqual([['table-missing', name]])
      expect(packageProblemSentence(problems[0]!, 'en')).toContain('npm run data:new')
    },
  )

  test.each([
    ['that is no power of ten', '5000', 'cell-not-option'],
    ['of one', '1', 'cell-not-option'],
    ['beyond every sum', '10000000000000', 'cell-not-option'],
    ['that is no number', 'nghìn', 'cell-not-option'],
    ['that is given twice', '1000000', 'repeated-id'],
  ])('reports a display unit with a factor %s', (_, factor, code) => {
    const problems = problemsOf(smallPackage(one('display-units.csv', 'lượt,1000,', `lượt,${factor},`)))
    const places = problems.map(({ code: found, place }) => [
      found,
      place?.file,
      place?.row,
      place?.column,
      place?.text,
    ])
    expect(places).toEqual([[code, 'display-units.csv', 3, 'factor', factor]])
  })

  test('does not guess at units where the indicators cannot be read', () => {
    const files = smallPackage(one('display-units.csv', 'lượt,1000,', 'Lượt,1000,'))
    files.set('indicators.csv', bytesOf('PK\u0003\u0004', 'latin1'))
    expect(problemsOf(files).map(({ code }) => code)).toEqual(['file-workbook'])
  })

  test('reports an unreadable table of areas once, not once more for each row that names an area', () => {
    const files = smallPackage()
    files.set('areas.csv', bytesOf('PK\u0003\u0004', 'latin1'))
    expect(problemsOf(files).map(({ code }) => code)).toEqual(['file-workbook'])
  })

  test('does not let a faulty breakdown or source hide a contradiction between figures', () => {
    const problems = problemsOf(
      smallPackage([
        { file: 'breakdowns.csv', from: 'leader,yes', to: 'leader,sometimes' },
        { file: 'sources.csv', from: '2024-04-22', to: 'tháng tư' },
        { file: 'observations.csv', from: ',71,,', to: ',-71,,' },
      ]),
    )
    expect(problems.map(({ code }) => code)).toEqual(['cell-not-option', 'value-negative', 'cell-not-day'])
  })

  test.each([
    [',15,15,', ',16,15,', 'value', 'numerator-above-denominator'],
    [',15,15,', ',-1,15,', 'value', 'value-negative'],
    [',15,15,', ',14.5,15,', 'value', 'value-not-whole'],
    [',15,15,', ',15,-15,', 'denominator', 'value-negative'],
    ['rural.ntm,692', 'reception.turns,692', 'denominator', 'denominator-unexpected'],
  ])('holds a target to the rules of a figure: %s is not %s', (from, to, column, code) => {
    const problems = problemsOf(smallPackage(one('targets.csv', from, to)))
    expect(problems).toMatchObject([{ code, place: { file: 'targets.csv', row: 2, column } }])
  })

  test('holds the upper end of a range to its denominator as well', () => {
    const range = (value: number, end: number) =>
      problemsOf(
        smallPackage([
          { file: 'targets.csv', from: 'state,source\n', to: 'state,source,kind,up_to\n' },
          { file: 'targets.csv', from: '15,15,sample,generator', to: `${value},15,sample,generator,range,${end}` },
        ]),
      ).map(({ code, place }) => [code, place?.column, place?.text])
    expect(range(10, 15)).toEqual([])
    expect(range(10, 16)).toEqual([['numerator-above-denominator', 'up_to', '16']])
    expect(range(16, 17)).toEqual([['numerator-above-denominator', 'value', '16']])
  })

  test('takes one plan for the records of one territory, whichever names it', () => {
    const row = ',2022-Q4,4,4,sample,generator'
    const plans = (...names: readonly string[]) =>
      problemsOf(
        smallPackage(
          one(
            'targets.csv',
            'rural.ntm,692',
            `${names.map((name) => `rural.ntm,697,${name}${row}`).join('\n')}\nrural.ntm,692`,
          ),
        ),
      ).map(({ code, place }) => [code, place?.row])
    expect(plans('Huyện Chơn Thành')).toEqual([])
    expect(plans('Thị xã Chơn Thành')).toEqual([])
    expect(plans('Huyện Chơn Thành', 'Thị xã Chơn Thành')).toEqual([['repeated-target', 3]])
    expect(plans('Thị xã Chơn Thành', 'Huyện Chơn Thành')).toEqual([['repeated-target', 3]])
  })

  test('checks the figures of a row even when its state or source is at fault', () => {
    const problems = problemsOf(
      smallPackage([{ file: 'observations.csv', from: '8,8,,revised,', to: '9,8,,final,provisional' }]),
    )
    expect(problems.map(({ code }) => code)).toEqual([
      'illustrates-without-sample',
      'revised-from-unexpected',
      'numerator-above-denominator',
    ])
  })

  test.each([
    ['12.000', 'a thousand by the Vietnamese point, which would be read as 12'],
    ['1.234', 'the same, not ending in zeros'],
    ['9'.repeat(400), 'more than a number can hold'],
    ['9007199254740993', 'more digits than a number keeps'],
  ])('does not take %s for a number: %s', (text) => {
    for (const edit of [observed(',71,,', `,${text},,`), observed('14,15,', `14,${text},`)]) {
      const problems = problemsOf(smallPackage([edit]))
      expect(problems.map(({ code, place }) => [code, place?.text])).toContainEqual(['cell-not-number', text])
    }
  })

  test.each([['../../x'], ['__proto__'], ['a b'], ['x/y'], ['<script>'], ['a|b']])('refuses the id %s', (id) => {
    const places: readonly (readonly [string, string, string])[] = [
      ['areas.csv', '75,Tỉnh Đồng Nai', `${id},Tỉnh Đồng Nai`],
      ['indicators.csv', 'reception.turns,', `${id},`],
      ['breakdowns.csv', 'mode,regular', `mode,${id}`],
      ['sources.csv', 'report,report', `${id},report`],
    ]
    for (const [file, from, to] of places) {
      const problems = problemsOf(smallPackage(one(file, from, to)))
      expect(problems).toContainEqual(
        expect.objectContaining({
          code: 'cell-not-id',
          place: expect.objectContaining({ file, text: id }) as unknown,
        }),
      )
    }
  })

  test('refuses an area within itself, or within another of its level', () => {
    const problems = problemsOf(
      smallPackage([
        { file: 'areas.csv', from: 'Huyện Lộc Ninh,district,huyện,70', to: 'Huyện Lộc Ninh,district,huyện,692' },
        { file: 'areas.csv', from: 'Huyện Chơn Thành,district,huyện,70', to: 'Huyện Chơn Thành,district,huyện,692' },
      ]),
    )
    expect(problems).toMatchObject([
      { code: 'parent-unknown', place: { row: 4 }, again: { count: 1, first: [{ place: { row: 5 } }] } },
    ])
  })

  test.each([
    ['a value before revision', observed(',7,,report,,đã', ',-7,,report,,đã'), 'revised_from', 'value-negative'],
    ['half a value before revision', observed(',7,,report,,đã', ',6.5,,report,,đã'), 'revised_from', 'value-not-whole'],
    ['half a target', { file: 'targets.csv', from: ',15,15,', to: ',15,15.5,' }, 'denominator', 'value-not-whole'],
    [
      'a number no browser can write',
      { file: 'indicators.csv', from: 'inspectorate,0', to: 'inspectorate,99' },
      'decimals',
      'cell-not-option',
    ],
    [
      'a successor named twice',
      {
        file: 'succession.csv',
        from: '2025-07-01,70',
        to: '2022-10-01,697,Huyện Chơn Thành,697,Thị xã Chơn Thành,whole\n2025-07-01,70',
      },
      'to_code',
      'repeated-id',
    ],
    [
      'a year of no time',
      observed('697,Huyện Chơn Thành,2022-Q3', '697,Huyện Chơn Thành,0022-Q3'),
      'period',
      'cell-not-period',
    ],
    ['a percentage printed with a point', observed('14/15 xã', 'đạt 92.3%'), 'printed', 'printed-percent-differs'],
    [
      'a count printed as another',
      observed('71,,,final,,,,', '71,,,final,,,70/80 lượt,'),
      'printed',
      'printed-number-differs',
    ],
    ['a share printed as another number', observed('14/15 xã', '41 xã'), 'printed', 'printed-number-differs'],
  ])('refuses %s', (_, edit, column, code) => {
    expect(problemsOf(smallPackage([edit]))).toMatchObject([{ code, place: { column } }])
  })

  test.each([
    ['14/15 xã', '93.3%'],
    ['14/15 xã', '22/4: 14/15 xã'],
    ['14/15 xã', '"tăng 2,1%, đạt 93,3%"'],
    ['14/15 xã', 'mười bốn xã'],
    ['71,,,final,,,,', '71,,,final,,,71 lượt (đến ngày 22/4),'],
  ])('does not take what a source says beside its figure for a contradiction: %s, %s', (from, to) => {
    expect(problemsOf(smallPackage([observed(from, to)]))).toEqual([])
  })

  test('holds model against recognised when advanced was not reported', () => {
    const files = smallPackage()
    const model = smallPackageTexts['indicators.csv']!.split('\n')[2]!
      .replace('rural.ntm_advanced', 'rural.ntm_model')
      .replace(',rural.ntm,', ',rural.ntm_advanced,')
    files.set('indicators.csv', bytesOf(`${smallPackageTexts['indicators.csv']}${model}\n`))
    const figures = smallPackageTexts['observations.csv']!
    files.set(
      'observations.csv',
      bytesOf(`${figures}rural.ntm_model,,697,Huyện Chơn Thành,2022-Q3,9,9,,final,,,,report,,\n`),
    )
    expect(problemsOf(files)).toMatchObject([
      { code: 'subset-above-whole', place: { row: 9 }, params: { whole: 'rural.ntm', wholeValue: 8 } },
    ])
  })

  test('finds some parts that are already more than the whole', () => {
    const problems = problemsOf(
      smallPackage([
        observed('2024-Q1,11,,', '2024-Q1,60,,'),
        {
          file: 'breakdowns.csv',
          from: 'By the head',
          to: 'By the head\nreception.turns,mode,third,yes,Khác,Other',
        },
      ]),
    )
    expect(problems).toMatchObject([{ code: 'breakdown-sum-differs', place: { row: 4 }, params: { sum: 120 } }])
  })

  test('makes one message of more equal faults than a call can take arguments', () => {
    const files = smallPackage()
    const rows = 'reception.turns,,692,Huyện Lộc Ninh,2024-Q1,7x,,,final,,,,report,,\n'.repeat(150_000)
    files.set('observations.csv', bytesOf(smallPackageTexts['observations.csv']! + rows))
    expect(countOfProblems(problemsOf(files))).toBe(150_000)
    expect(problemsOf(files)).toHaveLength(1)
    files.set('observations.csv', bytesOf(smallPackageTexts['observations.csv']! + 'a,b\n'.repeat(150_000)))
    const problems = problemsOf(files)
    expect(countOfProblems(problems)).toBe(150_000)
    expect(problems).toHaveLength(1)
    expect(packageProblemSentence(problems[0]!, 'vi')).toBe(
      'observations.csv, dòng 9: Dòng có 2 ô trong khi tiêu đề có 15 cột. Đặt ô chứa dấu phân cách trong dấu nháy kép hoặc bổ sung ô thiếu. Cùng lỗi ở 149.999 dòng khác: 10, 11, 12, 13, 14, 15, 16, 17, 18…',
    )
    expect(packageProblemSentence(problems[0]!, 'en')).toMatch(
      / The same fault in 149,999 more rows: 10, 11, 12, 13, 14, 15, 16, 17, 18…$/,
    )
  })

  test('counts blank rows as a spreadsheet does', () => {
    const files = smallPackage([
      { file: 'observations.csv', from: '\nrural.ntm,,697,Huyện', to: '\n\n,,,,,,,,,,,,,,\nrural.ntm,,697,Huyện' },
      { file: 'observations.csv', from: '2022-Q4', to: '2022-Q9' },
    ])
    expect(problemsOf(files)[0]!.place?.row).toBe(10)
  })
})

test('the sentence of a problem says where it is, what is wrong and what to do, in both languages', () => {
  const problem = {
    code: 'cell-not-number',
    place: { file: 'observations.csv', row: 12, column: 'value', text: '1.071,5' },
  }
  expect(packageProblemSentence(problem, 'vi')).toMatch(
    /^observations\.csv, dòng 12, cột value: “1\.071,5” sai định dạng số/,
  )
  expect(packageProblemSentence(problem, 'en')).toMatch(
    /^observations\.csv, row 12, column value: “1\.071,5” is not a number/,
  )
})

test('the sentence of a problem is one line without codes for a terminal, however long and wild the text', () => {
  const text = `\u001b[2J7\n1${'x'.repeat(70_000)}`
  const sentence = packageProblemSentence({ code: 'cell-not-number', place: { file: 'a.csv', row: 2, text } }, 'vi')
  expect(sentence).not.toMatch(/\p{Cc}/u)
  expect(sentence).toContain('“U+001B[2J7⏎1xxx')
  expect(sentence.length).toBeLessThan(1000)
})

test.each([
  ['\u202e', 'U+202E'],
  ['\u0000', 'U+0000'],
  ['\u00ad', 'U+00AD'],
  ['\u2028', 'U+2028'],
  ['\ud800', 'U+D800'],
  ['\u{e0001}', 'U+E0001'],
])('the sentence of a problem shows what nobody can see: %j', (letter, shown) => {
  const place = { file: `a${letter}.csv`, row: 2, column: `c${letter}`, text: `x${letter}y` }
  const sentence = packageProblemSentence({ code: 'area-unknown', place, params: { name: `Xã${letter}` } }, 'vi')
  expect(sentence).not.toContain(letter)
  expect(sentence.split(shown)).toHaveLength(5)
})
