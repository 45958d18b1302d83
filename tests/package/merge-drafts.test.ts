import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import type { KeptImport } from '../../src/domain/draft-figure.ts'
import { mergeDrafts } from '../../src/package/merge-drafts.ts'
import { draftOf, importOf } from './draft-import.ts'
import { bytesOf, smallPackage, smallPackageTexts } from './small-package.ts'

const today = '2024-06-01' as Day
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

function merged(imports: readonly KeptImport[], files: ReadonlyMap<string, Uint8Array> = smallPackage()) {
  const result = mergeDrafts(files, imports, { today })
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  const text = (name: string): string => textOf(result.value.changed.get(name))
  return { ...result.value, text, files: new Map([...files, ...result.value.changed]) }
}

function codesOf(imports: readonly KeptImport[], seen?: ReadonlyMap<string, string>): readonly string[] {
  const result = mergeDrafts(smallPackage(), imports, { today, ...(seen ? { seen } : {}) })
  return result.ok ? [] : result.faults.map(({ problem }) => problem.code)
}

const [, observations] = [smallPackageTexts['sources.csv']!, smallPackageTexts['observations.csv']!]

describe('figures that are merged into a package', () => {
  test('become a row behind all others, with a source of their own, and leave every other byte', () => {
    const { changed, text, figures } = merged([
      importOf('i1', [draftOf('reception.turns 692 2024-Q2', { value: 64, printed: '64 lượt' })]),
    ])
    expect(figures.map(({ change }) => change)).toEqual(['new'])
    expect([...changed.keys()].sort()).toEqual(['datapackage.json', 'observations.csv', 'sources.csv'])
    expect(text('observations.csv')).toBe(
      `${observations}reception.turns,,692,Huyện Lộc Ninh,2024-Q2,64,,,final,,,64 lượt,nhap-i1,,\n`,
    )
    expect(text('sources.csv')).toBe(`${smallPackageTexts['sources.csv']}nhap-i1,report,Báo cáo quý II/2024,,,\n`)
    expect(text('datapackage.json')).toBe(
      smallPackageTexts['datapackage.json']!.replace('"dataDate":"2024-05-01"', '"dataDate":"2024-05-02"'),
    )
  })

  test('change the row of what they revise, with the figure before and the reason', () => {
    const { text } = merged([
      importOf('i1', [draftOf('rural.ntm 692 2024-Q1', { value: 13, denominator: 15, reason: 'Rà soát lại' })]),
    ])
    expect(text('observations.csv')).toBe(
      observations.replace(
        '2024-Q1,14,15,,final,,,14/15 xã,report,,',
        '2024-Q1,13,15,,revised,,14,,nhap-i1,,Rà soát lại',
      ),
    )
  })

  test.each([
    ['revised', '2024-Q1,71,,,final,,,,report,sum,Cấp huyện tự thu', '2024-Q1,72,,,revised,,71,,nhap-i1,sum,Đếm lại'],
    [
      'made final',
      '2024-Q1,71,,,provisional,,,,report,sum,Cấp huyện tự thu',
      '2024-Q1,71,,,final,,,,nhap-i1,sum,Cấp huyện tự thu',
    ],
    [
      'made final with words that agree',
      '2024-Q1,71,,,provisional,,,70 lượt,report,printed,Nguồn in sai',
      '2024-Q1,71,,,final,,,,nhap-i1,,Nguồn in sai',
    ],
  ])('leave what is accepted of a row that is %s, and what explains it', (change, from, to) => {
    const files = smallPackage([{ file: 'observations.csv', from: '2024-Q1,71,,,final,,,,report,,', to: from }])
    const told = change === 'revised' ? { value: 72, reason: 'Đếm lại' } : { value: 71 }
    const { text } = merged([importOf('i1', [draftOf('reception.turns 692 2024-Q1', told)])], files)
    expect(text('observations.csv')).toContain(`${to}\n`)
  })

  test('take out what is withdrawn, and a sample where a figure of a source comes', () => {
    const { text } = merged([
      importOf('i1', [
        draftOf('rural.ntm_advanced 692 2024-Q1', { content: { kind: 'withdrawn' }, reason: 'Nhầm kỳ' }),
        draftOf('reception.turns 692 2024-Q1', { value: 59, category: 'regular' }),
        draftOf('reception.turns 692 2024-Q1', { value: 12, category: 'leader' }),
      ]),
    ])
    const rows = text('observations.csv').split('\n')
    expect(rows.filter((row) => row.includes('rural.ntm_advanced') || row.includes('sample'))).toEqual([])
    expect(rows.slice(-3)).toEqual([
      'reception.turns,regular,692,Huyện Lộc Ninh,2024-Q1,59,,,final,,,,nhap-i1,,',
      'reception.turns,leader,692,Huyện Lộc Ninh,2024-Q1,12,,,final,,,,nhap-i1,,',
      '',
    ])
  })

  test('fill what had a reason instead of a value, and say a reason where there is no value any more', () => {
    const { text } = merged([
      importOf('i1', [
        draftOf('rural.ntm 697-2022-10-01 2022-Q4', { value: 8, denominator: 8 }),
        draftOf('reception.turns 692 2024-Q1', {
          content: { kind: 'missing', reason: 'returned' },
          reason: 'Báo cáo bị trả lại',
        }),
      ]),
    ])
    expect(text('observations.csv')).toContain('rural.ntm,,697,Thị xã Chơn Thành,2022-Q4,8,8,,final,,,,nhap-i1,,\n')
    expect(text('observations.csv')).toContain(
      'reception.turns,,692,Huyện Lộc Ninh,2024-Q1,,,returned,final,,,,nhap-i1,,Báo cáo bị trả lại\n',
    )
  })

  test('settle what was provisional', () => {
    const provisional = smallPackage([{ file: 'observations.csv', from: '71,,,final', to: '71,,,provisional' }])
    const { figures, text } = merged(
      [importOf('i1', [draftOf('reception.turns 692 2024-Q1', { value: 71 })])],
      provisional,
    )
    expect(figures.map(({ change }) => change)).toEqual(['settled'])
    expect(text('observations.csv')).toBe(observations.replace('71,,,final,,,,report', '71,,,final,,,,nhap-i1'))
  })

  test('change nothing a second time, nor where the same is published', () => {
    const imports = [
      importOf('i1', [
        draftOf('reception.turns 692 2024-Q2', { value: 64 }),
        draftOf('reception.turns 692 2024-Q1', { value: 71 }),
      ]),
      importOf('i2', [draftOf('rural.ntm 692 2024-Q1', { value: 13, denominator: 15, reason: 'Rà soát' })]),
    ]
    const once = merged(imports)
    const twice = merged(imports, once.files)
    expect(twice.changed.size).toBe(0)
    expect(twice.figures.map(({ change }) => change)).toEqual(['same', 'same', 'same'])
    const same = merged([importOf('i3', [draftOf('reception.turns 692 2024-Q1', { value: 71 })])])
    expect(same.changed.size).toBe(0)
  })

  test('count as they were confirmed last, and one source stands for one title', () => {
    const early = importOf('b', [draftOf('reception.turns 692 2024-Q2', { value: 1 })])
    const late = importOf('a', [draftOf('reception.turns 692 2024-Q2', { value: 2 })], {
      at: '2024-05-03T01:00:00.000Z',
    })
    const once = merged([late, early])
    expect(once.text('observations.csv')).toContain('2024-Q2,2,,')
    expect(once.text('sources.csv')).not.toContain('nhap-b')
    // The same grid goes on under another title: what it gave before keeps the one it had.
    const next = importOf('a', [draftOf('reception.turns 692 2024-Q3', { value: 3 })], {
      source: { title: 'Báo cáo khác' },
    })
    const twice = merged([next], new Map([...once.files, ['datapackage.json', later(once.files)]]))
    expect(twice.text('sources.csv')).toMatch(/nhap-a,report,Báo cáo quý II\/2024.*\nnhap-a-2,report,Báo cáo khác/)
    expect(twice.text('observations.csv')).toContain('2024-Q3,3,,,final,,,,nhap-a-2')
  })

  test('keep semicolons, line breaks of Windows, the mark of the beginning and quoted cells of a file', () => {
    const semicolons = `\ufeff${observations
      .replaceAll('"03/15 xã, đạt 20%"', '"03/15 xã; ""đạt"" 20%"')
      .replaceAll(/,(?! )/g, ';')
      .replaceAll('\n', '\r\n')}`
    const files = smallPackage().set('observations.csv', bytesOf(semicolons))
    const { text } = merged(
      [importOf('i1', [draftOf('reception.turns 692 2024-Q2', { value: 64, reason: 'a;b "c"\nd' })])],
      files,
    )
    expect(text('observations.csv')).toBe(
      `${semicolons}reception.turns;;692;Huyện Lộc Ninh;2024-Q2;64;;;final;;;;nhap-i1;;"a;b ""c"" d"\r\n`,
    )
  })

  test('make illustrative figures give way that contradict them: parts, a smaller indicator, stretches', () => {
    const samples = smallPackage([
      {
        file: 'observations.csv',
        from: 'rural.ntm_advanced,,692,Huyện Lộc Ninh,2024-Q1,3,15,,final,,,"03/15 xã, đạt 20%",report,,',
        to: [
          'rural.ntm_advanced,,692,Huyện Lộc Ninh,2024-Q1,13,15,,sample,,,,generator,,',
          'reception.turns,,692,Huyện Lộc Ninh,2024-H1,75,,,sample,,,,generator,,',
          'reception.turns,,692,Huyện Lộc Ninh,2023-Q4,5,,,sample,,,,generator,,',
        ].join('\n'),
      },
    ])
    const { figures, samplesGone, text } = merged(
      [
        importOf('i1', [
          draftOf('rural.ntm 692 2024-Q1', { value: 12, denominator: 15, reason: 'Rà soát' }),
          draftOf('reception.turns 692 2024-Q1', { value: 80, reason: 'Đếm lại' }),
        ]),
      ],
      samples,
    )
    expect(figures.map(({ change }) => change)).toEqual(['revised', 'revised'])
    expect(samplesGone).toBe(4)
    expect(
      text('observations.csv')
        .split('\n')
        .filter((row) => row.includes('sample')),
    ).toEqual(['reception.turns,,692,Huyện Lộc Ninh,2023-Q4,5,,,sample,,,,generator,,'])
    // A true figure that is contradicted stays, and nothing is merged.
    expect(
      codesOf([importOf('i1', [draftOf('rural.ntm 692 2024-Q1', { value: 2, denominator: 15, reason: 'x' })])]),
    ).toEqual(['subset-above-whole'])
  })

  test('end an open last line first', () => {
    const files = smallPackage().set('observations.csv', bytesOf(observations.trimEnd()))
    const { text } = merged([importOf('i1', [draftOf('reception.turns 692 2024-Q2', { value: 64 })])], files)
    expect(text('observations.csv')).toContain(
      'đã điều chỉnh\nrural.ntm,,697,Thị xã Chơn Thành,2022-Q4,,,not-reported,final,,,,report,,\nreception',
    )
  })

  test('lead the data to the day on which they were confirmed in Vietnam', () => {
    const { text } = merged([
      importOf('i1', [draftOf('reception.turns 692 2024-Q2', { value: 64 })], { at: '2024-05-02T17:30:00.000Z' }),
    ])
    expect(text('datapackage.json')).toContain('"dataDate":"2024-05-03"')
  })

  test('lead the day of the data no further than today', () => {
    const { text } = merged([
      importOf('i1', [draftOf('reception.turns 692 2024-Q2', { value: 64 })], { at: '2031-01-01T00:00:00.000Z' }),
    ])
    expect(text('datapackage.json')).toBe('')
  })
})

/** The description of a package with a day of the data on which its next quarter has begun. */
function later(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return bytesOf(textOf(files.get('datapackage.json')).replace(/"dataDate":"[^"]+"/, '"dataDate":"2024-08-01"'))
}

describe('texts of a file that come into a package', () => {
  test.each<[string, string, string?]>([
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
    ['+84 (0)', "'+84 (0)"],
    ['- do sáp nhập', "'- do sáp nhập"],
    ["'=1", "''=1"],
    ['\u200b=1+1', "'=1+1", '=1+1'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['a\r\n\tb\u0000\u202ec', 'a bc', 'a bc'],
  ])('%j is never a formula, a line or a direction, and is read as it was', (reason, cell, told = reason) => {
    const { text, after } = merged([importOf('i1', [draftOf('reception.turns 692 2024-Q2', { value: 64, reason })])])
    expect(text('observations.csv').split('\n').at(-2)).toBe(
      `reception.turns,,692,Huyện Lộc Ninh,2024-Q2,64,,,final,,,,nhap-i1,,${cell}`,
    )
    expect(after.observations.find(({ period }) => period === '2024-Q2')).toMatchObject({
      note: told,
    })
  })

  test('are read as they were of a source, too, whose address is one of the web', () => {
    const source = { title: '=1', publisher: '- b', url: 'javascript:alert(1)' }
    const imports = [
      importOf('i1', [draftOf('reception.turns 692 2024-Q2', { value: 64, printed: '-2,4 % so với cùng kỳ' })], {
        source,
      }),
    ]
    const once = merged(imports)
    expect(once.text('sources.csv').split('\n').at(-2)).toBe("nhap-i1,report,'=1,'- b,,")
    expect(once.after.sources.at(-1)).toEqual({ id: 'nhap-i1', kind: 'report', title: '=1', publisher: '- b' })
    expect(once.after.observations.find(({ period }) => period === '2024-Q2')).toMatchObject({
      printed: '-2,4 % so với cùng kỳ',
    })
    // It is the same source when more of it comes.
    const more = importOf('i1', [draftOf('reception.turns 697-2022-10-01 2024-Q2', { value: 3 })], { source })
    expect(merged([more], once.files).changed.has('sources.csv')).toBe(false)
  })
})

describe('a merge is refused, and nothing of it is made', () => {
  test.each([
    ['an unknown indicator', draftOf('rural.none 692 2024-Q1', { value: 1 }), 'draft-indicator-unknown'],
    ['an unknown area', draftOf('rural.ntm 999 2024-Q1', { value: 1 }), 'draft-area-unknown'],
    ['an unknown part', draftOf('reception.turns 692 2024-Q1', { category: 'night' }), 'draft-category-unknown'],
    ['an area out of its time', draftOf('reception.turns 692 2025-Q3', { value: 1 }), 'draft-area-outside'],
    ['a revision without a reason', draftOf('reception.turns 692 2024-Q1', { value: 70 }), 'draft-reason-needed'],
    [
      'a withdrawal without a reason',
      draftOf('reception.turns 692 2024-Q1', { content: { kind: 'withdrawn' } }),
      'draft-reason-needed',
    ],
    [
      'words that say another figure',
      draftOf('rural.ntm 692 2023-Q4', { value: 13, denominator: 15, printed: '12/15' }),
      'draft-reason-needed',
    ],
    [
      'a numerator above its denominator',
      draftOf('rural.ntm 692 2023-Q4', { value: 16, denominator: 15 }),
      'numerator-above-denominator',
    ],
    ['a quarter that has not begun', draftOf('reception.turns 692 2024-Q4', { value: 1 }), 'period-after-data'],
  ])('for %s', (_, figure, code) => {
    expect(codesOf([importOf('i1', [figure])])).toEqual([code])
  })

  test('with every fault, and the figure it is about', () => {
    const result = mergeDrafts(
      smallPackage(),
      [
        importOf('i1', [
          draftOf('rural.ntm 692 2023-Q4', { value: 16, denominator: 15 }),
          draftOf('reception.turns 692 2024-Q2', { value: 1.5 }),
        ]),
      ],
      { today },
    )
    expect(result).toMatchObject({
      ok: false,
      faults: [{ draft: { indicator: 'rural.ntm' } }, { draft: { indicator: 'reception.turns' } }],
    })
  })

  test('where another figure is published than was looked at', () => {
    const revision = draftOf('reception.turns 692 2024-Q1', { value: 70, reason: 'Đếm lại' })
    const key = 'reception.turns|692|2024-Q1|'
    expect(codesOf([importOf('i1', [revision])], new Map([[key, '71 final']]))).toEqual([])
    expect(codesOf([importOf('i1', [revision])], new Map([[key, '69 final']]))).toEqual(['draft-outdated'])
  })

  test('where a quarter that is to go is made of months', () => {
    const months = smallPackage([
      {
        file: 'observations.csv',
        from: 'reception.turns,,692,Huyện Lộc Ninh,2024-Q1,71,,,final',
        to: 'reception.turns,,692,Huyện Lộc Ninh,2024-01,71,,,final',
      },
    ])
    const withdrawal = draftOf('reception.turns 692 2024-Q1', { content: { kind: 'withdrawn' }, reason: 'x' })
    const result = mergeDrafts(months, [importOf('i1', [withdrawal])], { today })
    expect(result.ok ? [] : result.faults.map(({ problem }) => problem.code)).toEqual(['draft-of-months'])
  })

  test('of a package that is at fault itself', () => {
    const broken = smallPackage([{ file: 'observations.csv', from: '14,15', to: '16,15' }])
    const result = mergeDrafts(broken, [importOf('i1', [draftOf('reception.turns 692 2024-Q2')])], { today })
    expect(result.ok ? [] : result.faults.map(({ problem }) => problem.code)).toContain('numerator-above-denominator')
  })

  test('but words that the source itself misprints come in with a reason', () => {
    const { text } = merged([
      importOf('i1', [
        draftOf('rural.ntm 692 2023-Q4', { value: 13, denominator: 15, printed: '12/15', reason: 'Nguồn in sai' }),
      ]),
    ])
    expect(text('observations.csv')).toContain('2023-Q4,13,15,,final,,,12/15,nhap-i1,printed,Nguồn in sai\n')
  })
})
