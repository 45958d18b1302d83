import { describe, expect, test } from 'vitest'
import { findingPieces, findingSentence } from '../../src/answers/finding-sentence.ts'
import type { Area } from '../../src/domain/area.ts'
import type { AsOf } from '../../src/domain/as-of.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { findingsOf } from '../domain/area-findings.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { quarterPlus } from '../../src/domain/period.ts'
import type { Target } from '../../src/domain/target.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { budgetDataset, revenue } from '../domain/small-budget.ts'
import { manyDistricts, peersDataset } from '../domain/small-peers.ts'
import {
  advanced,
  binhPhuoc,
  buDop,
  catalogue,
  chonThanh,
  criteria,
  dongNai,
  dongNaiCity,
  locNinh,
  locPhu,
  newLocQuang,
  ntm,
  observed,
  quarter,
  smallDataset,
  turns,
  unreported,
  plannedTarget,
} from '../domain/small-dataset.ts'

const { vi, en } = textsByLanguage
const at = quarter('2024-Q2')
/** The small indicators as a package names them. */
const named = new Map<Indicator, Partial<Indicator>>([
  [
    ntm,
    {
      name: { vi: 'Số xã đạt chuẩn nông thôn mới', en: 'Communes meeting the new-rural standard' },
      shortName: { vi: 'Xã nông thôn mới', en: 'New-rural communes' },
      phrase: { vi: '{value} đạt chuẩn nông thôn mới', en: '{value} meet the new-rural standard' },
      unit: { vi: 'xã', en: 'communes', enOne: 'commune' },
    },
  ],
  [advanced, { shortName: { vi: 'Xã nâng cao', en: 'Advanced communes' } }],
  [
    turns,
    {
      name: { vi: 'Số lượt tiếp công dân', en: 'Reception visits' },
      phrase: { vi: 'tiếp {value} công dân', en: '{value} received' },
      unit: { vi: 'lượt', en: 'visits', enOne: 'visit' },
      direction: 'higher',
    },
  ],
])
const indicators = catalogue.indicators.map((each) => ({ ...each, ...named.get(each) }))

interface Asked {
  readonly targets?: readonly Target[]
  readonly area?: Area
  readonly when?: string
  readonly own?: Partial<Indicator>
}

function findings(observations: readonly Observation[], { targets = [], area = locNinh, when = at, own }: Asked = {}) {
  const dataset = smallDataset(observations, targets)
  const changed = indicators.map((each) => (each.id === turns.id ? { ...each, ...own } : each))
  const called = { ...dataset, catalogue: { ...dataset.catalogue, indicators: changed } }
  return findingsOf(called, area.id, quarter(when))
}
const say = (kind: Finding['kind'], found: readonly Finding[], texts = vi) =>
  found.filter((each) => each.kind === kind).map((each) => findingSentence(texts, each))
const communes = (when: string, value: number, of: Parameters<typeof observed>[4] = {}) =>
  observed(ntm, locNinh, when, value, { denominator: 15, ...of })
const plan = (indicator: Indicator, when: string, value: number, of: Partial<Target> = {}) =>
  plannedTarget(indicator, locNinh, when, value, of)
const flow = (values: readonly number[]): readonly Observation[] =>
  values.map((value, index) => observed(turns, locNinh, quarterPlus(at, index - values.length + 1), value))
const steady = [40, 44, 41, 45, 40, 44, 41, 45, 40, 44, 41, 45]

describe('the sentence of a finding', () => {
  test('about a target has the figure and how it stands', () => {
    const targets = [plan(ntm, '2024-Q4', 15, { denominator: 15 }), plan(ntm, '2024-Q2', 14, { denominator: 15 })]
    const behind = findings([communes('2024-Q2', 12)], { targets })
    expect(say('target', behind)).toEqual([
      'Có 12/15 xã đạt chuẩn nông thôn mới (80%); chậm tiến độ, bằng 80% kế hoạch năm, cần thêm 3 xã để đạt.',
    ])
    expect(say('target', behind, en)).toEqual([
      '12/15 communes meet the new-rural standard (80%); behind schedule, 80% of the target, 3 communes still needed.',
    ])
    const before = findings([communes('2024-Q1', 15), communes('2024-Q2', 15)], { targets })
    expect(say('target', before)).toEqual(['Có 15/15 xã đạt chuẩn nông thôn mới (100%); đạt kế hoạch năm từ trước.'])
  })

  test('about the target of what happens says since when it counts', () => {
    const met = findings(flow([80, 45]), { targets: [plan(turns, '2024-Q4', 100)] })
    expect(say('target', met)).toEqual([
      'Luỹ kế 6 tháng đầu năm 2024: tiếp 125 lượt công dân; đạt kế hoạch năm, bằng 125% kế hoạch năm.',
    ])
    expect(say('target', met, en)).toEqual([
      'January–June 2024: 125 visits received; annual target met, 125% of the target.',
    ])
  })

  test('has its number apart, and no piece of a longer one', () => {
    const pieces = (kind: Finding['kind'], found: readonly Finding[]) =>
      found.filter((each) => each.kind === kind).map((each) => findingPieces(vi, each))
    const met = findings(flow([12, 8]), { targets: [plan(turns, '2024-Q4', 15)] })
    expect(pieces('target', met)).toEqual([
      {
        before: 'Luỹ kế 6 tháng đầu năm 2024: tiếp ',
        number: '20',
        behind: ' lượt công dân; đạt kế hoạch năm, bằng 133,3% kế hoạch năm.',
      },
    ])
    const decided = findings([communes('2024-Q1', 13), communes('2024-Q2', 14)])
    expect(pieces('decision', decided)).toMatchObject([{ before: 'Có ', number: '14/15' }])
    const silent = findings([communes('2024-Q1', 13), unreported(ntm, locNinh, '2024-Q2')])
    expect(pieces('not-reported', silent)).toMatchObject([{ before: say('not-reported', silent)[0], number: '' }])
  })

  test('begins with a rate that no area stands before, and calls no growth a sum', () => {
    const phrase = { vi: 'tỷ lệ hộ nghèo là {value}', en: 'the poverty rate is {value}' }
    const own = { measure: 'percent', time: 'stock', direction: 'lower', decimals: 1, phrase } as const
    const asked = { targets: [plan(turns, '2024-Q4', 1.1, { kind: 'limit' })], when: '2024-Q4' }
    const poor = findings([observed(turns, locNinh, '2024-Q4', 0.8)], { ...asked, own })
    expect(say('target', poor)).toEqual(['Tỷ lệ hộ nghèo là 0,8%; đạt kế hoạch năm.'])
    const growing = { vi: 'sản xuất tăng {value}', en: 'production grew by {value}' }
    const year = findings([observed(turns, locNinh, '2024-Q4', 0.5), observed(turns, locNinh, '2024', 0.8)], {
      ...asked,
      own: { ...own, time: 'flow', phrase: growing },
    })
    expect(say('target', year)).toEqual(['Tính chung năm 2024: sản xuất tăng 0,8%; đạt kế hoạch năm.'])
  })

  test('about a decision tells the moves that there are', () => {
    const both = findings([communes('2023-Q2', 11), communes('2024-Q1', 13), communes('2024-Q2', 14)])
    expect(say('decision', both)).toEqual([
      'Có 14/15 xã đạt chuẩn nông thôn mới (93,3%), tăng 1 xã so với quý trước và tăng 3 xã so với cùng kỳ.',
    ])
    const alike = findings([communes('2023-Q2', 13), communes('2024-Q1', 13), communes('2024-Q2', 14)])
    expect(say('decision', alike)).toEqual([
      'Có 14/15 xã đạt chuẩn nông thôn mới (93,3%), tăng 1 xã so với quý trước và cùng kỳ.',
    ])
    const still = findings([communes('2023-Q2', 13), communes('2024-Q1', 14), communes('2024-Q2', 14)])
    expect(say('decision', still, en)).toEqual([
      '14/15 communes meet the new-rural standard (93.3%), up 1 commune against a year earlier.',
    ])
  })

  test('about decisions that say the same names the others', () => {
    const found = findings([communes('2024-Q1', 13), communes('2024-Q2', 14)]).flatMap((each) =>
      each.kind === 'decision' ? [each] : [],
    )
    const all: Finding = { ...found[0]!, alike: [turns] }
    expect(findingSentence(vi, all)).toBe(
      `Có 14/15 xã đạt chuẩn nông thôn mới (93,3%), tăng 1 xã so với quý trước; ${turns.shortName.vi} cũng vậy.`,
    )
    expect(findingSentence(en, all)).toBe(
      `14/15 communes meet the new-rural standard (93.3%), up 1 commune against the previous quarter; likewise ${turns.shortName.en}.`,
    )
  })

  test('about a decision names the denominators where they are not the same', () => {
    const changed = findings([communes('2024-Q1', 6, { denominator: 8 }), communes('2024-Q2', 4, { denominator: 4 })])
    expect(say('decision', changed)).toEqual([
      'Có 04/04 xã đạt chuẩn nông thôn mới, giảm 2 xã (mẫu số đổi từ 8 thành 4) so với quý trước.',
    ])
  })

  test('about a signal has the usual range, its reserve, and no number below zero where there is none', () => {
    expect(say('signal', findings(flow([...steady, 60])))).toEqual([
      'Tiếp 60 lượt công dân; cao hơn mức thường thấy (từ 32,1 đến 52,9 lượt), tăng 15 lượt so với quý trước và tăng 20 lượt so với cùng kỳ.',
    ])
    expect(say('signal', findings(flow([1, 4, 0, 2, 1, 3, 0, 2, 30])))).toEqual([
      'Tiếp 30 lượt công dân; cao hơn mức thường thấy (không quá 8,1 lượt; mới có 8 quý trước đó, chưa đủ kỳ để chắc chắn), tăng 28 lượt so với quý trước và tăng 29 lượt so với cùng kỳ.',
    ])
    expect(say('signal', findings(flow([...steady, 60]), { own: { isSigned: true } }), en)).toEqual([
      '60 visits received; higher than usual (32.1 to 52.9 visits), up 15 visits against the previous quarter and up 20 visits against a year earlier.',
    ])
  })

  test('about a run has its length and the mean', () => {
    const risen = [12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 13, 13, 13, 13, 13, 13, 13, 13]
    expect(say('signal', findings(flow(risen)))).toEqual([
      'Tiếp 13 lượt công dân; 8 quý liền cao hơn mức trung bình (trung bình 11,8 lượt).',
    ])
  })

  test('of what is unlike by nature speaks of the year before', () => {
    const values = [10, 90, 20, 50, 12, 91, 21, 52, 13, 92, 22, 51, 14, 93, 23, 53, 40]
    expect(say('signal', findings(flow(values), { own: { isSeasonal: true } }))[0]).toMatch(
      /; so với cùng kỳ tăng nhiều hơn hoặc giảm ít hơn thường thấy, /,
    )
    // Of eight changes from year to year twelve quarters are known.
    const short = findings(flow([...values.slice(0, 4), ...values.slice(-9)]), { own: { isSeasonal: true } })
    expect(say('signal', short)[0]).toContain(
      'thường thấy (mới có 8 lần thay đổi so với cùng kỳ trước đó, chưa đủ kỳ để chắc chắn), ',
    )
  })

  test('about places and parts names them', () => {
    const below = (values: readonly number[], when: string) =>
      [locNinh, buDop, chonThanh].map((area, index) => observed(ntm, area, when, values[index]!, { denominator: 10 }))
    const placed = findings([...below([9, 5, 4], '2023-Q2'), ...below([3, 5, 4], '2024-Q2')])
    expect(say('place', placed)).toEqual([
      'Xếp hạng 3/3 về tỷ lệ xã đạt chuẩn nông thôn mới, xuống 2 bậc so với cùng kỳ.',
    ])
    const parts = findings(below([9, 5, 4], '2024-Q2'), { area: binhPhuoc })
    expect(say('parts', parts)).toEqual([
      'Đứng cuối 3 huyện, thị xã về tỷ lệ xã đạt chuẩn nông thôn mới: thị xã Chơn Thành (04/10 xã; 40%).',
      'Đứng đầu 3 huyện, thị xã về tỷ lệ xã đạt chuẩn nông thôn mới: huyện Lộc Ninh (09/10 xã; 90%).',
    ])
  })

  test('about places of what should be low says that the lowest leads', () => {
    const own = {
      name: { vi: 'Hộ nghèo', en: 'Poor households' },
      unit: { vi: 'hộ', en: 'households' },
      direction: 'lower',
      time: 'stock',
    } as const
    const below = (values: readonly number[], when: string) =>
      [locNinh, buDop, chonThanh].map((area, index) => observed(turns, area, when, values[index]!))
    const placed = findings([...below([9, 5, 4], '2023-Q2'), ...below([3, 5, 4], '2024-Q2')], { own })
    expect(say('place', placed)).toEqual(['Xếp hạng 1/3 từ thấp đến cao về hộ nghèo, lên 2 bậc so với cùng kỳ.'])
    expect(say('place', placed, en)).toEqual([
      'Ranked 1 of 3 from the lowest for poor households, up 2 places against a year earlier.',
    ])
    const parts = findings(below([9, 5, 4], '2024-Q2'), { area: binhPhuoc, own })
    expect(say('parts', parts)).toEqual([
      'Cao nhất trong 3 huyện, thị xã về hộ nghèo: huyện Lộc Ninh (09 hộ).',
      'Thấp nhất trong 3 huyện, thị xã về hộ nghèo: thị xã Chơn Thành (04 hộ).',
    ])
    expect(say('parts', parts, en)).toEqual([
      'Highest of 3 districts and towns for poor households: Lộc Ninh district (9 households).',
      'Lowest of 3 districts and towns for poor households: Chơn Thành town (4 households).',
    ])
  })

  test('about parts says how many there are where some have no place', () => {
    const told = [9, 5, 4, 8].map((value, index) =>
      observed(ntm, manyDistricts(5)[index]!, '2024-Q2', value, { denominator: 10 }),
    )
    const found = findingsOf(peersDataset([ntm], manyDistricts(5), told), binhPhuoc.id, at)
    expect(say('parts', found)[0]).toMatch(/^Đứng cuối 4 (?:huyện|thị xã|, )+ so sánh được \(trong 5\) về tỷ lệ /)
    expect(say('parts', found, en)[0]).toMatch(/^Last of 4 comparable (?:districts|towns| and )+ \(of 5\) for /)
  })

  test('about parts that each have only reached something or not counts them, and ranks nobody', () => {
    const below = [locNinh, buDop, chonThanh].map((area, index) =>
      observed(ntm, area, '2024-Q2', index === 2 ? 0 : 1, { denominator: 1 }),
    )
    const parts = findings(below, { area: binhPhuoc })
    expect(say('parts', parts)).toEqual([
      'Còn 1/3 huyện, thị xã chưa có xã đạt chuẩn nông thôn mới: thị xã Chơn Thành.',
    ])
    expect(say('parts', parts, en)).toEqual([
      'In 1 of 3 districts and towns, no communes meet the new-rural standard yet: Chơn Thành town.',
    ])
  })

  test('about a commune says in English that the commune has reached it, and of one of several that it does not', () => {
    const own = {
      measure: 'share',
      time: 'stock',
      denominatorTime: 'stock',
      direction: 'higher',
      countsCommunes: true,
      phrase: { vi: '{value} đạt chuẩn nông thôn mới', en: '{value} meet the new-rural standard' },
      unit: { vi: 'xã', en: 'communes', enOne: 'commune' },
    } as const
    const reached = (when: string, value: number) => observed(turns, newLocQuang, when, value, { denominator: 1 })
    const asked = { own, area: newLocQuang, when: '2026-Q4' }
    const gained = findings([reached('2026-Q3', 0), reached('2026-Q4', 1)], asked)
    expect(say('decision', gained, en)).toEqual([
      'The commune meets the new-rural standard (1/1 commune), newly met against the previous quarter.',
    ])
    expect(say('decision', gained)).toEqual(['Đạt chuẩn nông thôn mới (01/01 xã), mới đạt so với quý trước.'])
    const { best, worst } = en.messages.findings.status.reached
    const told = { count: 1, compared: '3 areas', phrase: 'meet the new-rural standard' }
    expect([best(told), worst(told)]).toEqual([
      'so far 1 of 3 areas meets the new-rural standard',
      '1 of 3 areas does not yet meet the new-rural standard',
    ])
    expect(worst({ ...told, count: 2 })).toBe('2 of 3 areas do not yet meet the new-rural standard')
  })

  test('about an area among the worst 25 % says what it has and what the one in the middle has', () => {
    const districts = manyDistricts(5)
    const [own] = districts as [Area, ...Area[]]
    const what = { ...indicators.find(({ id }) => id === ntm.id)!, versions: [] }
    const lag = (state: 'final' | 'sample') => {
      const now = [4, 7, 8, 9, 10].map((value, index) =>
        observed(what, districts[index]!, '2024-Q2', value, { denominator: 10, state }),
      )
      return findingsOf(peersDataset([what], districts, now), own.id, at)
    }
    expect(say('lagging', lag('final'))).toEqual([
      'Thuộc nhóm 25% kém nhất trong 5 đơn vị cùng cấp về tỷ lệ xã đạt chuẩn nông thôn mới: 04/10 xã (40%), trung vị 08/10 xã (80%).',
    ])
    expect(say('lagging', lag('sample'), en)).toEqual([
      'Among the worst 25% of 5 peers for share of communes meeting the new-rural standard: 4/10 communes (40%; sample figure), median 8/10 communes (80%; sample figure).',
    ])
  })

  test('about parts says what stands beside each figure', () => {
    const parts = [9, 5, 4].map((value, index) =>
      observed(ntm, [locNinh, buDop, chonThanh][index]!, '2024-Q2', value, {
        denominator: 10,
        ...(index === 0 ? { state: 'provisional' } : {}),
        ...(index === 2 ? { asOf: '2024-05' as AsOf } : {}),
      }),
    )
    expect(say('parts', findings(parts, { area: binhPhuoc }))).toEqual([
      'Đứng cuối 3 huyện, thị xã về tỷ lệ xã đạt chuẩn nông thôn mới: thị xã Chơn Thành (04/10 xã; 40%; số đến tháng 05/2024).',
      'Đứng đầu 3 huyện, thị xã về tỷ lệ xã đạt chuẩn nông thôn mới: huyện Lộc Ninh (09/10 xã; 90%; số liệu sơ bộ).',
    ])
  })

  test('about what is owed, revised and broken names what it is about', () => {
    const owed = findings([unreported(ntm, locNinh, '2024-Q2'), unreported(advanced, locNinh, '2024-Q2')])
    expect(say('not-reported', owed)).toEqual(['Chưa báo cáo 2 chỉ tiêu: xã nông thôn mới; xã nâng cao.'])
    expect(say('returned', findings([unreported(criteria, locNinh, '2024-Q2', 'returned')]), en)).toEqual([
      '1 indicator returned to be corrected: rural.criteria_avg.',
    ])
    const revised = findings([communes('2024-Q2', 14, { state: 'revised', revisedFrom: 13 })])
    // Of how many it was before nobody knows.
    expect(say('revised', revised)).toEqual([
      'Số xã đạt chuẩn nông thôn mới được điều chỉnh từ 13 xã thành 14/15 xã (93,3%).',
    ])
    const one = observed(ntm, locPhu, '2024-Q2', 1, { denominator: 1, state: 'revised', revisedFrom: 0 })
    expect(say('revised', findings([one], { area: locPhu }))).toEqual([
      'Số xã đạt chuẩn nông thôn mới được điều chỉnh từ chưa đạt (0/01 xã) thành đạt (01/01 xã).',
    ])
    const city = [observed(turns, dongNai, '2026-Q1', 40), observed(turns, dongNaiCity, '2026-Q2', 41)]
    expect(say('break', findings(city, { area: dongNaiCity, when: '2026-Q2' }))).toEqual([
      `Đơn vị hành chính đã thay đổi trong quý: ${turns.shortName.vi}.`,
    ])
    expect(say('break', findings([communes('2021-Q4', 9), communes('2022-Q1', 9)], { when: '2022-Q1' }))).toEqual([
      'Tiêu chí hoặc biểu mẫu đã thay đổi, không so sánh với quý trước: xã nông thôn mới.',
    ])
  })

  test('names four of many', () => {
    const many = findings([unreported(ntm, locNinh, '2024-Q2')]).find(({ kind }) => kind === 'not-reported')!
    const owed = { ...many, indicators: Array.from({ length: 6 }, () => indicators[0]!) } as Finding
    expect(findingSentence(vi, owed)).toMatch(
      /^Chưa báo cáo 6 chỉ tiêu: (?:xã nông thôn mới; ){3}xã nông thôn mới và 2 chỉ tiêu khác\.$/,
    )
  })

  test('says that it rests on samples, unless that is said around it', () => {
    const samples = [
      communes('2024-Q1', 13, { state: 'sample' }),
      communes('2024-Q2', 14, { state: 'sample', illustrates: 'provisional' }),
    ]
    const [found] = findings(samples).filter(({ kind }) => kind === 'decision')
    expect(findingSentence(vi, found!)).toMatch(/\(93,3%; số liệu minh hoạ cho số sơ bộ\), tăng 1 xã/)
    expect(findingSentence(vi, found!, { isKnownSample: true })).toMatch(/\(93,3%; số liệu sơ bộ\), tăng 1 xã/)
    const owed = findings([unreported(ntm, locNinh, '2024-Q2', 'not-reported', 'sample')])
    expect(say('not-reported', owed)).toEqual(['Chưa báo cáo 1 chỉ tiêu: xã nông thôn mới (số liệu minh hoạ).'])
  })
})

describe('the unit of a finding', () => {
  const money = (
    values: Readonly<Record<string, number>>,
    targets: readonly Target[] = [],
    own: Partial<Indicator> = {},
  ) => {
    const observations = Object.entries(values).map(([when, value]) => observed(revenue, locNinh, when, value))
    const dataset = budgetDataset(observations, targets)
    const changed = dataset.catalogue.indicators.map((each) => ({ ...each, ...own }))
    return findingsOf({ ...dataset, catalogue: { ...dataset.catalogue, indicators: changed } }, locNinh.id, at)
  }

  test('is that of what lacks, where there is nothing yet', () => {
    const none = money({ '2024-Q1': 0, '2024-Q2': 0 }, [
      plan(revenue, '2024-Q4', 1_000_840_000_000),
      plan(revenue, '2024-Q2', 400_000_000_000),
    ])
    expect(say('target', none)).toEqual([
      'Luỹ kế 6 tháng đầu năm 2024: thu ngân sách 0,0 tỷ đồng; chậm tiến độ, bằng 0% kế hoạch năm, cần thêm 1.000,8 tỷ đồng để đạt.',
    ])
  })

  test('is one for the figure, its changes and its usual range', () => {
    const usual = Object.fromEntries(
      steady.map((value, index) => [quarterPlus(at, index - steady.length), value * 100_000_000]),
    )
    expect(say('signal', money({ ...usual, [at]: 900_000_000 }))).toEqual([
      'Thu ngân sách 0,9 tỷ đồng; thấp hơn mức thường thấy (từ 3,2 đến 5,3 tỷ đồng), ' +
        'giảm 3,6 tỷ đồng so với quý trước và giảm 3,1 tỷ đồng so với cùng kỳ.',
    ])
  })
})
