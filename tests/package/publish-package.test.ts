import { describe, expect, test } from 'vitest'
import { observationsIn, targetsIn } from '../domain/rows-of-table.ts'
import { publishedFigures } from '../support/published-figures.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import { decodeCatalogue } from '../../src/contract/sealed-catalogue.ts'
import { decodeSlice } from '../../src/contract/slice-file.ts'
import type { Result } from '../../src/domain/result.ts'
import { areaText, areaTextInSentence } from '../../src/i18n/area-text.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import { problemsOf } from './problems-of.ts'
import { type Edit, bytesOf, smallPackage, smallPackageTexts } from './small-package.ts'

const publicationOf = (files: ReadonlyMap<string, Uint8Array>) => {
  const result = publishPackage(files)
  if (!result.ok) throw new Error(result.problems.map((problem) => packageProblemSentence(problem, 'en')).join('\n'))
  return result.value
}

const one = (file: string, from: string, to: string): readonly Edit[] => [{ file, from, to }]

describe('a package without a fault', () => {
  test('says by when the reports of a calendar are due, where it knows it', () => {
    const due: readonly Edit[] = [
      ...one('calendars.csv', 'name_en,starts', 'name_en,starts,due,due_vi,due_en'),
      ...one('calendars.csv', '15/6 15/9', '15/6 15/9,25/3 25/6 25/9 25/12,Điều 13,Article 13'),
      ...one('calendars.csv', '1/7 1/10', '1/7 1/10,,,'),
    ]
    const catalogue = decodeCatalogue(publicationOf(smallPackage(due)).files.get('catalogue.json')!)
    expect(catalogue.ok && catalogue.value.calendars.map(({ deadline }) => deadline)).toEqual([
      { days: '25/3 25/6 25/9 25/12', rule: { vi: 'Điều 13', en: 'Article 13' } },
      undefined,
    ])
  })

  test('becomes a catalogue and one slice for each family and province, with what it holds', () => {
    const { files, summary } = publicationOf(smallPackage())
    expect(summary).toEqual({ areas: 7, indicators: 3, published: 5, sample: 2, targets: 1, files: 3 })
    const catalogue = decodeCatalogue(files.get('catalogue.json')!)
    if (!catalogue.ok) throw new Error('catalogue')
    expect(catalogue.value).toMatchObject({
      dataDate: '2024-05-01',
      quarters: { first: '2022-Q3', last: '2024-Q1' },
      counts: { published: 5, sample: 2 },
      start: { areaCode: '692', quarter: '2024-Q1' },
    })
    expect(catalogue.value.edition).toMatch(/^[0-9a-f]{8}$/)
    for (const { file, sha256, family } of catalogue.value.slices) {
      expect(file).toBe(`${family}-70-${sha256.slice(0, 16)}.json`)
      expect(decodeSlice(files.get(file)!, file).ok).toBe(true)
    }
    expect(catalogue.value.slices.map((entry) => entry.family)).toEqual(['rural', 'reception'])
  })

  test('is published with the same bytes however the rows of figures are ordered', () => {
    const [header, ...rows] = smallPackageTexts['observations.csv']!.trimEnd().split('\n')
    const turned = smallPackage()
    turned.set('observations.csv', bytesOf([header, ...rows.reverse()].join('\n')))
    expect([...publicationOf(turned).files]).toEqual([...publicationOf(smallPackage()).files])
  })

  test('has another edition and another slice name when one figure changes', () => {
    const changed = smallPackage([{ file: 'observations.csv', from: '2024-Q1,3,15', to: '2024-Q1,2,15' }])
    const plain = problemsOf(changed)
    expect(plain.map((problem) => problem.code)).toEqual(['printed-fraction-differs', 'printed-percent-differs'])
    const note = smallPackage([{ file: 'observations.csv', from: 'đã điều chỉnh', to: 'điều chỉnh' }])
    const [before, after] = [publicationOf(smallPackage()), publicationOf(note)]
    expect([...after.files.keys()]).not.toEqual([...before.files.keys()])
    const edition = (text: string | undefined): string => /"edition":"(\w+)"/.exec(text ?? '')![1]!
    expect(edition(after.files.get('catalogue.json'))).not.toBe(edition(before.files.get('catalogue.json')))
  })

  const accepted: readonly (readonly [string, (text: string) => string])[] = [
    ['CRLF line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['decomposed letters (NFD)', (text) => text.normalize('NFD')],
    ['a blank row at the end', (text) => `${text}\n\n`],
  ]
  test.each(accepted)('is read the same with %s', (_, change) => {
    const files = smallPackage()
    for (const [name, text] of Object.entries(smallPackageTexts)) {
      if (name.endsWith('.csv')) files.set(name, bytesOf(change(text)))
    }
    expect([...publicationOf(files).files]).toEqual([...publicationOf(smallPackage()).files])
  })

  test('may separate its columns by semicolons, and then its decimals by a comma', () => {
    const files = smallPackage([
      { file: 'indicators.csv', from: 'count,flow', to: 'index,stock' },
      { file: 'indicators.csv', from: 'inspectorate,0', to: 'inspectorate,1' },
      { file: 'breakdowns.csv', from: 'reception.turns,mode,regular,yes', to: 'reception.turns,mode,regular,no' },
      { file: 'breakdowns.csv', from: 'reception.turns,mode,leader,yes', to: 'reception.turns,mode,leader,no' },
    ])
    const text = smallPackageTexts['observations.csv']!.replace('"03/15 xã, đạt 20%"', '03/15 xã').replaceAll(',', ';')
    files.set('observations.csv', bytesOf(text.replace(';71;', ';71,5;')))
    const slice = [...publicationOf(files).files].find(([name]) => name.startsWith('reception'))![1]
    expect(slice).toContain('"value":{"scales":[10],"steps":[715,600,110]}')
  })

  test('keeps a cell that looks like a formula as the text it is', () => {
    const files = smallPackage([{ file: 'observations.csv', from: 'đã điều chỉnh', to: '=1+1' }])
    const slice = [...publicationOf(files).files].find(([name]) => name.startsWith('rural'))![1]
    expect(slice).toContain('"=1+1"')
  })

  test('may cut the periods of a definition by a calendar of its own, and else says nothing of one', () => {
    const recut = one('definitions.csv', 'old,,2022-03-07,,', 'old,,2022-03-07,inspectorate,')
    const catalogue = decodeCatalogue(publicationOf(smallPackage(recut)).files.get('catalogue.json')!)
    if (!catalogue.ok) throw new Error('catalogue')
    const [old, current] = catalogue.value.indicators[0]!.versions
    expect(old).toMatchObject({ id: 'old', calendar: { id: 'inspectorate' } })
    expect(current).not.toHaveProperty('calendar')
  })

  test('has families of its own, in their order, and no family of which nothing is measured', () => {
    const files = smallPackage([
      {
        file: 'families.csv',
        from: 'rural,Nông thôn mới,New-style rural communes\nreception,Tiếp công dân,Citizen reception\n',
        to: 'Health.2030,Y tế,Health\nrural,Nông thôn mới,New-style rural communes\nspare,Khác,Other\n',
      },
      { file: 'indicators.csv', from: 'reception.turns,reception', to: 'reception.turns,Health.2030' },
    ])
    const published = publicationOf(files).files
    const catalogue = decodeCatalogue(published.get('catalogue.json')!)
    if (!catalogue.ok) throw new Error('catalogue')
    expect(catalogue.value.families).toEqual([
      { id: 'Health.2030', name: { vi: 'Y tế', en: 'Health' } },
      { id: 'rural', name: { vi: 'Nông thôn mới', en: 'New-style rural communes' } },
    ])
    expect([...published.keys()]).toEqual([
      'catalogue.json',
      expect.stringMatching(/^health\.2030-70-[0-9a-f]{16}\.json$/),
      expect.stringMatching(/^rural-70-[0-9a-f]{16}\.json$/),
    ])
  })

  test('has the display units of its counts and amounts with them, the smallest first', () => {
    const indicatorsOf = (edits: readonly Edit[]) => {
      const catalogue = decodeCatalogue(publicationOf(smallPackage(edits)).files.get('catalogue.json')!)
      if (!catalogue.ok) throw new Error('catalogue')
      return catalogue.value.indicators
    }
    const thousand = { factor: 1000, unit: { vi: 'nghìn lượt', en: 'thousand visits' }, decimals: 1 }
    const million = { factor: 1_000_000, unit: { vi: 'triệu lượt', en: 'million visits' }, decimals: 2 }
    expect(indicatorsOf([])[2]).toMatchObject({ id: 'reception.turns', displayUnits: [thousand, million] })
    // A share is told as so many of so many, and neither has multiples.
    const ofCommunes = indicatorsOf(one('display-units.csv', 'lượt,1000,', 'xã,1000,'))
    expect(ofCommunes.map(({ displayUnits }) => displayUnits)).toEqual([undefined, undefined, [million]])
    const singular = indicatorsOf(one('display-units.csv', 'thousand visits,,1', 'thousands,thousand,1'))
    expect(singular[2]!.displayUnits![0]!.unit).toEqual({ vi: 'nghìn lượt', en: 'thousands', enOne: 'thousand' })
  })

  test('does without the table of display units', () => {
    const files = smallPackage(
      one(
        'datapackage.json',
        '{"name":"display-units","path":"display-units.csv","nhipquy:table":"display-units"},',
        '',
      ),
    )
    files.delete('display-units.csv')
    expect(publicationOf(files).files.get('catalogue.json')).not.toContain('displayUnits')
  })

  test('has kinds of areas of its own, one word at two levels', () => {
    const files = smallPackage([
      {
        file: 'area-types.csv',
        from: 'xã,commune',
        to: 'thành phố,province,municipality,municipalities\nthành phố,district,city,cities\nquận,district,urban district,urban districts\nđặc khu,commune,special zone,special zones\nxã,commune',
      },
      {
        file: 'areas.csv',
        from: '697,Huyện Chơn Thành',
        to: '79,Thành phố Hồ Chí Minh,province,thành phố,,,\n769,Thành phố Thủ Đức,district,thành phố,79,2021-01-01,2025-06-30\n760,Quận 1,district,quận,79,,2025-06-30\n26732,Đặc khu Côn Đảo,commune,đặc khu,79,2025-07-01,\n697,Huyện Chơn Thành',
      },
    ])
    const catalogue = decodeCatalogue(publicationOf(files).files.get('catalogue.json')!)
    if (!catalogue.ok) throw new Error('catalogue')
    const named = catalogue.value.areas.filter(({ code, parentCode }) => code === '79' || parentCode === '79')
    expect(named.map((area) => areaText(textsByLanguage.en, area))).toEqual([
      'Hồ Chí Minh municipality',
      'Thủ Đức city',
      '1 urban district',
      'Côn Đảo special zone',
    ])
    expect(named.map((area) => areaTextInSentence(textsByLanguage.vi, area))).toEqual([
      'thành phố Hồ Chí Minh',
      'thành phố Thủ Đức',
      'quận 1',
      'đặc khu Côn Đảo',
    ])
  })

  test('finds the two areas that bore the code 25292 by the day', () => {
    const old = 'rural.ntm,,25292,Xã Lộc Phú,2025-Q2,1,1,,final,,,,report,,\n'
    const young = 'rural.ntm,,25292,Xã Lộc Quang,2025-Q3,1,1,,final,,,,report,,\n'
    const files = smallPackage(one('datapackage.json', '2024-05-01', '2025-10-15'))
    files.set('observations.csv', bytesOf(smallPackageTexts['observations.csv']! + old + young))
    const names = [...publicationOf(files).files.keys()]
    expect(names.filter((name) => name.startsWith('rural'))).toEqual([
      expect.stringContaining('rural-70-'),
      expect.stringContaining('rural-75-'),
    ])
  })
})

describe('indicators of every measure', () => {
  const header = smallPackageTexts['indicators.csv']!.split('\n')[0]!
  const row = (id: string, measure: string, time: string, own: Readonly<Record<string, string>> = {}): string => {
    const cells: Readonly<Record<string, string>> = {
      id,
      family: 'rural',
      lead: 'no',
      ...Object.fromEntries(
        ['name', 'short', 'unit', 'definition']
          .flatMap((stem) => [`${stem}_vi`, `${stem}_en`])
          .map((column) => [column, id]),
      ),
      phrase_vi: '{value}',
      phrase_en: '{value}',
      measure,
      time,
      direction: 'higher',
      calendar: 'decision-date',
      decimals: '0',
      ...own,
    }
    return [...header.split(','), ...further].map((column) => cells[column] ?? '').join(',')
  }
  const further = ['factor', 'rate_unit_vi', 'rate_unit_en', 'scale', 'signed', 'seasonal', 'applies_to']
  const onPeople = { denominator_time: 'stock', denominator_vi: 'dân số', denominator_en: 'people' }
  const indicators = [
    [header, ...further].join(','),
    row('revenue', 'amount', 'cumulative', { decimals: '2' }),
    row('forest', 'amount', 'stock', { decimals: '3', applies_to: '"xã, thị trấn"' }),
    row('births', 'rate', 'flow', { ...onPeople, decimals: '2', factor: '1000' }),
    row('doctors', 'rate', 'stock', {
      ...onPeople,
      factor: '10000',
      rate_unit_vi: 'bác sĩ/10.000 dân',
      rate_unit_en: '"doctors per 10,000 people"',
    }),
    row('growth', 'percent', 'flow', { decimals: '1', signed: 'yes' }),
    row('satisfaction', 'index', 'stock', { decimals: '1', scale: '0–100' }),
    row('newly', 'count', 'flow', { seasonal: 'yes' }),
  ].join('\n')
  const observation = (id: string, period: string, value: string, denominator = ''): string =>
    `${id},,692,Huyện Lộc Ninh,${period},${value},${denominator},,final,,,,report,,`
  const observations = [
    smallPackageTexts['observations.csv']!.split('\n')[0]!,
    observation('revenue', '2024-Q1', '120.5'),
    observation('forest', '2024-Q1', '12.355'),
    observation('births', '2024-Q1', '431', '35257'),
    observation('doctors', '2024-Q1', '130', '100'),
    observation('growth', '2024-Q1', '-1.5'),
    observation('satisfaction', '2024-Q1', '87.5'),
    observation('newly', '2024-Q1', '2'),
  ].join('\n')
  const targets = [
    'indicator,area_code,area_name,quarter,value,denominator,state,source,kind,up_to,rate',
    'births,692,Huyện Lộc Ninh,2024-Q4,12.5,,final,report,,,yes',
    'growth,692,Huyện Lộc Ninh,2024-Q4,-2,,final,report,range,3.5,',
    'newly,692,Huyện Lộc Ninh,2024-Q4,4,,final,report,goal,,',
  ].join('\n')
  const files = new Map(smallPackage())
  for (const [name, text] of Object.entries({
    'indicators.csv': indicators,
    'breakdowns.csv': smallPackageTexts['breakdowns.csv']!.split('\n')[0]!,
    'definitions.csv': smallPackageTexts['definitions.csv']!.split('\n')[0]!,
    'observations.csv': observations,
    'targets.csv': targets,
  })) {
    files.set(name, bytesOf(text))
  }

  test('come to the browser as they were given, with three decimals where the indicator has three', () => {
    const publication = publicationOf(files)
    const catalogue = decodeCatalogue(publication.files.get('catalogue.json')!)
    if (!catalogue.ok) throw new Error('catalogue')
    const ofIndicator = (id: string) => catalogue.value.indicators.find((each) => each.id === id)
    expect(ofIndicator('births')).toMatchObject({ measure: 'rate', factor: 1000, decimals: 2 })
    expect(ofIndicator('doctors')).toMatchObject({
      rateUnit: { vi: 'bác sĩ/10.000 dân', en: 'doctors per 10,000 people' },
    })
    expect(ofIndicator('forest')).toMatchObject({ appliesTo: ['xã', 'thị trấn'] })
    expect(ofIndicator('growth')).toMatchObject({ isSigned: true })
    expect(ofIndicator('satisfaction')).toMatchObject({ scale: { first: 0, last: 100 } })
    expect(ofIndicator('newly')).toMatchObject({ isSeasonal: true })
    const slice = decodeSlice(publication.files.get(catalogue.value.slices[0]!.file)!, catalogue.value.slices[0]!.file)
    if (!slice.ok) throw new Error('slice')
    const values = Object.fromEntries(
      observationsIn(slice.value.figures).map((each) => [
        each.indicator,
        each.kind === 'value' ? each.value : each.reason,
      ]),
    )
    expect(values).toEqual({
      revenue: 120.5,
      forest: 12.355,
      births: 431,
      doctors: 130,
      growth: -1.5,
      satisfaction: 87.5,
      newly: 2,
    })
    expect(targetsIn(slice.value.figures)).toMatchObject([
      { indicator: 'births', value: 12.5, isRate: true },
      { indicator: 'growth', kind: 'range', value: -2, upTo: 3.5 },
      { indicator: 'newly', kind: 'goal', value: 4 },
    ])
  })

  test('are refused off their scale, below zero without a sign, and in parts where they are whole', () => {
    const faultOf = (id: string, value: string) => {
      const text = observations.replace(new RegExp(`^${id},(.*?2024-Q1),[^,]*`, 'm'), `${id},$1,${value}`)
      return problemsOf(new Map([...files, ['observations.csv', bytesOf(text)]])).map(({ code }) => code)
    }
    expect(faultOf('satisfaction', '100.5')).toEqual(['value-off-scale'])
    expect(faultOf('revenue', '-1')).toEqual(['value-negative'])
    expect(faultOf('newly', '1.5')).toEqual(['value-not-whole'])
    expect(faultOf('doctors', '1.5')).toEqual([])
    expect(faultOf('growth', '-12.5')).toEqual([])
    expect(faultOf('revenue', '12.355')).toEqual(['cell-not-number'])
  })
})

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

function targetsPublished(edits: readonly Edit[]) {
  const publication = valueOf(publishPackage(smallPackage(edits)))
  return publishedFigures(publication.files).targets
}

test.each([
  ['25292,Xã Lộc Phú', '2025-Q4', '25292-2025-03-01'],
  ['697,Huyện Chơn Thành', '2022-Q3', '697'],
  ['697,Huyện Chơn Thành', '2022-Q4', '697'],
  ['697,Thị xã Chơn Thành', '2022-Q4', '697-2022-10-01'],
])('a target of %s for %s is that of the record that bore the name last', (area, when, id) => {
  const edits = [
    { file: 'targets.csv', from: '692,Huyện Lộc Ninh,2024-Q4,15,15', to: `${area},${when},1,1` },
    // Two records of one name ended in that year.
    {
      file: 'areas.csv',
      from: '25292,Xã Lộc Phú,commune,xã,692,,',
      to: '25292,Xã Lộc Phú,commune,xã,692,,2025-02-28\n25292,Xã Lộc Phú,commune,xã,692,2025-03-01,',
    },
  ]
  expect(targetsPublished(edits)).toMatchObject([{ area: id, quarter: when }])
})

test.each([
  ['697,Huyện Chơn Thành', '2023-Q4', 'area-name-differs'],
  ['697,Thị xã Chơn Thành', '2022-Q3', 'area-name-differs'],
  ['25292,Xã Lộc Phú', '2026-Q4', 'area-name-differs'],
  ['70,Tỉnh Bình Phước', '2026-Q4', 'area-not-in-period'],
])('a target of %s for %s names an area that the year did not have', (area, when, code) => {
  const edits = [{ file: 'targets.csv', from: '692,Huyện Lộc Ninh,2024-Q4,15,15', to: `${area},${when},1,1` }]
  const result = publishPackage(smallPackage(edits))
  expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual([code])
})

test('an area that ended within a year keeps what it undertook for its end', () => {
  const edits = [{ file: 'targets.csv', from: '2024-Q4,15,15', to: '2025-Q4,15,15' }]
  expect(targetsPublished(edits)).toMatchObject([{ area: '692', quarter: '2025-Q4', value: 15 }])
})
