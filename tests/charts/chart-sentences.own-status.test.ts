import { describe, expect, test } from 'vitest'
import { comparisonHeadline } from '../../src/charts/comparison-headline.ts'
import { comparisonParagraph } from '../../src/charts/comparison-paragraph.ts'
import { comparisonSentences } from '../../src/charts/comparison-sentences.ts'
import type { CompareRow } from '../../src/charts/compare-spec.ts'
import type { SpecPoint } from '../../src/charts/trend-spec.ts'
import { changeBetween, refused } from '../../src/domain/change.ts'
import type { ComparisonBase } from '../../src/domain/comparison-base.ts'
import type { ShownIndicator } from '../../src/domain/display-unit.ts'
import { distanceBetween } from '../../src/domain/distance.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { figureValue, newLocQuang } from '../domain/small-dataset.ts'
import { typeOf } from '../domain/small-vocabulary.ts'
import { point } from './small-chart.ts'
import { comparison, row } from './small-comparison.ts'
import { figures, say, target } from './small-paragraph.ts'
import { onTime, standard } from './small-sentences.ts'

const { vi, en } = textsByLanguage
const recognised: ShownIndicator = { ...standard, countsCommunes: true, versions: [] }
const schools: ShownIndicator = { ...standard, versions: [], unit: { vi: 'trường', en: 'schools', enOne: 'school' } }
const commune = { areas: [newLocQuang], quarter: '2027-Q2' } as const
const ofCommune = (what: ShownIndicator, before: number, now: number) =>
  figures(
    what,
    [
      ['2027-Q1', before, 1],
      ['2027-Q2', now, 1],
    ],
    newLocQuang,
  )

describe('what is said of one commune', () => {
  test.each([
    [
      [0, 1],
      'Xã Lộc Quang, quý II/2027: đạt chuẩn nông thôn mới, mới đạt so với quý trước',
      'Đến hết quý II/2027, xã Lộc Quang đạt chuẩn nông thôn mới (01/01 xã), mới đạt so với quý trước.',
      'At the end of Q2 2027, Lộc Quang commune meets the new-rural standard (1/1 commune), newly met against the previous quarter.',
    ],
    [
      [1, 0],
      'Xã Lộc Quang, quý II/2027: chưa đạt chuẩn nông thôn mới, không còn đạt so với quý trước',
      'Đến hết quý II/2027, xã Lộc Quang chưa đạt chuẩn nông thôn mới (0/01 xã), không còn đạt so với quý trước.',
      'At the end of Q2 2027, Lộc Quang commune does not meet the new-rural standard (0/1 commune), no longer met against the previous quarter.',
    ],
    [
      [1, 1],
      'Xã Lộc Quang, quý II/2027: đạt chuẩn nông thôn mới, không đổi so với quý trước',
      'Đến hết quý II/2027, xã Lộc Quang đạt chuẩn nông thôn mới (01/01 xã), không đổi so với quý trước.',
      'At the end of Q2 2027, Lộc Quang commune meets the new-rural standard (1/1 commune), unchanged against the previous quarter.',
    ],
  ] as const)(
    'from %j is whether it has reached it, and what became of that',
    ([before, now], headline, viText, enText) => {
      for (const quantity of ['count', 'share'] as const) {
        const said = say(recognised, ofCommune(recognised, before, now), { ...commune, quantity })
        expect([said.vi.headline, said.vi.paragraph, said.en.paragraph]).toEqual([headline, viText, enText])
      }
    },
  )

  test('has the commune as its subject in an English headline, too, beside others and alone', () => {
    expect(say(recognised, ofCommune(recognised, 0, 1), commune).en.headline).toBe(
      'Q2 2027: Lộc Quang commune meets the new-rural standard, newly met against the previous quarter',
    )
    const [told, before] = [point(1, { denominator: 1 }), point(0, { denominator: 1 })]
    const area = { name: 'Xã An', type: typeOf('xã') }
    const alone = comparison('dumbbell', [row('An', before, told, { area })], { indicator: recognised })
    expect(comparisonHeadline(en, alone)).toMatch(/^An commune meets the new-rural standard/)
    expect(comparisonParagraph(en, alone)).toMatch(/, An commune meets the new-rural standard \(1\/1 commune\)/)
  })

  test('of which only some months are told says of what, and has no subject', () => {
    const partial = point(1, { denominator: 1, months: { reported: 2, expected: 3 } })
    const area = { name: 'Xã An', type: typeOf('xã') }
    const alone = comparison('dumbbell', [row('An', partial, partial, { area })], { indicator: recognised })
    expect(comparisonHeadline(en, alone)).toMatch(/^An commune: figures of only 2 of 3 months/)
  })

  test('and its plan is told by the word alone', () => {
    const plan = [target(recognised, '2027-Q4', 1, { area: newLocQuang.id, denominator: 1 })]
    const path = [target(recognised, '2027-Q2', 0, { area: newLocQuang.id, denominator: 1 }), ...plan]
    const short = say(recognised, ofCommune(recognised, 0, 0), commune, path)
    expect(short.vi.paragraph).toContain('Kế hoạch năm 2027 là 01/01 xã: đúng tiến độ.')
    expect(say(recognised, ofCommune(recognised, 0, 1), commune, plan).vi.paragraph).toContain(
      'Kế hoạch năm 2027 là 01/01 xã: đã đạt.',
    )
  })

  test('is not said of its only school, which has reached it instead', () => {
    expect(say(schools, ofCommune(schools, 0, 1), commune).vi.paragraph).toBe(
      'Đến hết quý II/2027, xã Lộc Quang có 01/01 trường đạt chuẩn nông thôn mới, mới đạt so với quý trước.',
    )
  })

  test('is not said of a district with one commune', () => {
    expect(say(recognised, figures(recognised, [['2024-Q1', 1, 1]])).vi.paragraph).toContain(
      'huyện Lộc Ninh có 01/01 xã đạt chuẩn nông thôn mới',
    )
  })

  test('of what is done tells the numbers where points would tell a hundred', () => {
    const settled = ofCommune(onTime, 0, 1)
    expect(say(onTime, settled, { ...commune, quantity: 'share' }).vi.paragraph).toContain(
      'tăng từ 0/01 lên 01/01 vụ việc so với quý trước',
    )
    expect(say(onTime, settled, commune).en.paragraph).toContain('up from 0/1 to 1/1 case against the previous quarter')
  })

  test('that has no figure any more says what it was', () => {
    const said = say(recognised, figures(recognised, [['2025-Q3', 0, 1]], newLocQuang), {
      ...commune,
      quarter: '2026-Q3',
    })
    expect(said.vi.paragraph).toMatch(/Cùng kỳ năm trước chưa đạt \(0\/01 xã\)\.$/)
    expect(said.en.paragraph).toMatch(/The same quarter last year: not yet met \(0\/1 commune\)\.$/)
  })
})

describe('what is said of communes beside one another', () => {
  const told = (value: number): SpecPoint => point(value * 100, { value, denominator: 1 })
  const same = { isSameDefinition: true, isSameArea: true, isSameStretch: true, isSameSeason: true }
  const ofCommunes = (name: string, before: number, now: number, own: Partial<CompareRow> = {}): CompareRow => {
    const [base, current] = [before, now].map((value) => figureValue(value, { denominator: 1 }))
    return row(name, told(before), told(now), {
      area: { name: `Xã ${name}`, type: typeOf('xã') },
      standing: changeBetween(recognised, current!, base!, same),
      ...own,
    })
  }
  const specOf = (rows: readonly CompareRow[], base?: ComparisonBase) => {
    const spec = comparison('dumbbell', rows, { indicator: recognised, quantity: 'share' })
    if (base === undefined) return spec
    const { baseQuarter: _quarter, ...timeless } = spec
    return { ...timeless, base }
  }

  test('names with each area its own change where areas of unlike wholes moved as far', () => {
    const ofWhole = (name: string, before: readonly [number, number], now: readonly [number, number]): CompareRow => {
      const [base, current] = [before, now].map(([value, denominator]) => figureValue(value, { denominator }))
      return row(name, told(0), told(1), { standing: changeBetween(onTime, current!, base!, same) })
    }
    const spec = comparison('dumbbell', [ofWhole('An', [0, 1], [1, 1]), ofWhole('Bình', [0, 5], [5, 5])], {
      indicator: onTime,
      quantity: 'share',
    })
    expect(comparisonParagraph(vi, spec)).toMatch(
      /An \(tăng từ 0\/01 lên 01\/01 [^)]*\), huyện Bình \(tăng 100 điểm %\)/,
    )
  })

  test('counts who newly has reached it and who no longer has, and names them', () => {
    const spec = specOf([
      ofCommunes('An', 0, 1),
      ofCommunes('Bình', 1, 1),
      ofCommunes('Cát', 1, 0),
      ofCommunes('Dư', 0, 1),
    ])
    expect(comparisonHeadline(vi, spec)).toBe(
      '2/4 xã mới đạt chuẩn nông thôn mới, 1 không còn đạt chuẩn nông thôn mới so với cùng kỳ',
    )
    expect(comparisonHeadline(en, spec)).toBe(
      '2 of 4 communes newly meet the new-rural standard, 1 no longer meets the new-rural standard against a year earlier',
    )
    const paragraph = comparisonParagraph(vi, spec)
    expect(paragraph).toContain('2 địa bàn mới đạt, 1 không đổi, 1 không còn đạt.')
    expect(paragraph).toContain('Mới đạt: xã An, xã Dư; không còn đạt: xã Cát.')
    expect(comparisonSentences(vi, spec)).toEqual(
      expect.arrayContaining(['Mới đạt: xã An, xã Dư.', 'Không còn đạt: xã Cát.']),
    )
    expect(comparisonSentences(en, spec)).toEqual(expect.arrayContaining(['Newly met: An commune, Dư commune.']))
  })

  test.each([
    [[ofCommunes('An', 0, 1), ofCommunes('Bình', 1, 1)], '1/2 xã mới đạt chuẩn nông thôn mới so với cùng kỳ'],
    [[ofCommunes('An', 1, 0), ofCommunes('Bình', 1, 1)], '1/2 xã không còn đạt chuẩn nông thôn mới so với cùng kỳ'],
    [[ofCommunes('An', 0, 0), ofCommunes('Bình', 1, 1)], '1/2 xã đạt chuẩn nông thôn mới, không đổi so với cùng kỳ'],
  ])('has a headline of how many', (rows, headline) => {
    expect(comparisonHeadline(vi, specOf(rows))).toBe(headline)
  })

  test('holds none of them against the group, and says how many have reached it', () => {
    const standing = refused({ reason: 'status-against-group' })
    const rows = [ofCommunes('An', 0, 1, { standing }), ofCommunes('Bình', 1, 0, { standing })]
    const spec = specOf(rows, { kind: 'group-median' })
    expect(comparisonHeadline(vi, spec)).toBe('1/2 xã đạt chuẩn nông thôn mới')
    expect(comparisonParagraph(vi, spec)).toContain('chỉ có đạt hoặc chưa đạt')
  })

  test('says of a plan who has not come to it, in no number', () => {
    const plan = figureValue(1, { denominator: 1 })
    const against = (value: number) =>
      ({ standing: distanceBetween(recognised, 'share', figureValue(value, { denominator: 1 }), plan) }) as const
    const rows = [ofCommunes('An', 0, 0, against(0)), ofCommunes('Bình', 1, 1, against(1))]
    const paragraph = comparisonParagraph(vi, specOf(rows, { kind: 'year-target' }))
    expect(paragraph).toContain('Chưa đạt: xã An.')
    expect(paragraph).not.toMatch(/điểm %|1 xã\)/)
  })
})
