import { expect, test } from 'vitest'
import { profilePage } from '../../src/answers/profile-page.ts'
import { profileSentences } from '../../src/charts/profile/profile-sentences.ts'
import { refusalOf } from '../../src/charts/profile/profile-words.ts'
import type { AreaId } from '../../src/domain/area.ts'
import { withoutSamples } from '../../src/domain/dataset.ts'
import type { PeersKind } from '../../src/domain/peers-choice.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import type { PageAddress } from '../../src/navigation/page-address.ts'
import { day, indicator as smallIndicator, observed, quarter, unreported } from '../domain/small-dataset.ts'
import { everyOutcome, manyDistricts, peersDataset } from '../domain/small-peers.ts'
import { binhPhuocDataset } from '../features/binh-phuoc.ts'

const { dataset, observations } = await binhPhuocDataset()
const asked = (area: string, when: string): PageAddress => ({
  areas: [area as AreaId],
  quarter: quarter(when),
  showsSamples: true,
  accumulation: 'quarter',
})
const pageOf = (area: string, when: string, kind: PeersKind = 'level', of = dataset) =>
  profilePage(of, asked(area, when), kind)

test('the numbers of the page are those that counting the published figures gives', () => {
  const { spec, peers } = pageOf('692', '2024-Q2')
  const { history } = dataset
  const lineageOf = (id: AreaId): string => history.lineageOf(id)[0]!.id
  const group = new Set(peers.chosen.areas.map(({ id }) => lineageOf(id)))
  expect(spec!.rows.length).toBeGreaterThan(25)
  for (const { indicator, outcome, quantity, current, placed } of spec!.rows) {
    const counted = observations.flatMap((each) =>
      each.kind === 'value' &&
      each.indicator === indicator.id &&
      each.period === '2024-Q2' &&
      each.category === undefined &&
      group.has(lineageOf(each.area))
        ? [{ area: each.area, score: quantity === 'share' ? (each.value * 100) / each.denominator! : each.value }]
        : [],
    )
    if (outcome.kind === 'not-compared') throw new Error(`${indicator.id} is compared in the shipped package`)
    const scores = counted.map(({ score }) => score).sort((a, b) => a - b)
    const own = counted.find(({ area }) => area === '692')!.score
    const { least, lower, median, upper, most } = outcome.spread
    // Of eleven the third from either end, and the sixth.
    expect([least, lower, median, upper, most].map(({ point }) => point.y)).toEqual(
      [0, 2, 5, 8, 10].map((at) => scores[at]),
    )
    expect(placed).toBe(11)
    expect(current).toMatchObject({ y: own })
    const better = scores.filter((score) => (indicator.direction === 'lower' ? score < own : score > own)).length
    const alike = scores.filter((score) => score === own).length
    const hasPlace = indicator.direction !== 'neutral' && alike <= 5
    expect(outcome.place?.rank).toBe(hasPlace ? better + 1 : undefined)
  }
})

test('peers of one setting are fewer, and the area is among them', () => {
  const { spec, peers } = pageOf('692', '2024-Q2', 'setting')
  expect(spec!.peers.map(({ type }) => type.id)).toEqual(Array.from({ length: 7 }, () => 'huyện'))
  expect(peers.choices.map(({ areas }) => areas.length)).toEqual([11, 7])
})

test('four towns are too few, and each row says so', () => {
  const { spec } = pageOf('689', '2024-Q2', 'setting')
  expect(spec!.peers).toHaveLength(4)
  const reasons = spec!.rows.map(({ outcome }) => outcome.kind === 'not-compared' && outcome.reason)
  expect(new Set(reasons)).toEqual(new Set(['few']))
  expect(profileSentences(textsByLanguage.vi, spec!).headline).toBe('Đồng Xoài chưa có chỉ tiêu nào so được với nhóm')
})

test('too few are told out of those that are asked', () => {
  const what = smallIndicator('x', { time: 'stock' })
  const districts = manyDistricts(6)
  const told = [1, 2, 3].map((value, index) => observed(what, districts[index]!, '2024-Q1', value))
  const unasked = [4, 5].map((at) => unreported(what, districts[at]!, '2024-Q1', 'not-applicable'))
  const of = peersDataset([what], districts, [...told, ...unasked])
  const [row] = pageOf(districts[0]!.id, '2024-Q1', 'level', of).spec!.rows
  expect(refusalOf(textsByLanguage.vi, row!)).toBe('mới có 3/4 đơn vị có số, cần ít nhất 5')
  expect(refusalOf(textsByLanguage.en, row!)).toBe('3 of 4 areas have figures, at least 5 are needed')
})

test('without samples only what is published is told, and it is too little to compare', () => {
  const { spec, sampleCount } = pageOf('692', '2024-Q1', 'level', withoutSamples(dataset))
  expect(sampleCount).toBe(0)
  expect(spec!.rows.length).toBeGreaterThan(0)
  expect(spec!.rows.every(({ outcome }) => outcome.kind === 'not-compared')).toBe(true)
  const named = spec!.silent.flatMap(({ labels }) => labels).length
  expect(named + spec!.rows.length).toBe(dataset.catalogue.indicators.length)
})

test.each([
  ['a province', '70-1997-01-01', '2024-Q2'],
  ['an area that is no more', '692', '2025-Q4'],
])('%s has no peers', (_, area, when) => {
  expect(pageOf(area, when)).toMatchObject({ hasValues: false, lines: [] })
  expect(pageOf(area, when).spec).toBeUndefined()
})

test('a commune stands among all of its province', () => {
  const [commune] = dataset.history.childrenOn('75-2025-07-01' as AreaId, day('2025-12-31'))
  const { spec, hasValues } = pageOf(commune!.id, '2025-Q4')
  expect({ peers: spec!.peers.length, hasValues }).toEqual({ peers: 40, hasValues: true })
})

test('a commune among those of its district has no row before anybody has a figure', () => {
  const { spec, hasValues } = pageOf('25300', '2022-Q2')
  expect({ peers: spec!.peers.length, rows: spec!.rows.length, hasValues }).toEqual({
    peers: 16,
    rows: 0,
    hasValues: false,
  })
})

test('every outcome is a row with its reason, families stand together, and what nobody tells is named apart', () => {
  const { dataset: small, area } = everyOutcome()
  const { spec } = profilePage(small, asked(area.id, '2024-Q1'), 'level')
  const families = spec!.rows.map(({ family }) => family.vi)
  expect(families).toEqual([...families].sort((a, b) => families.indexOf(a) - families.indexOf(b)))
  expect(spec!.silent).toEqual([{ reason: 'not-published', labels: [{ vi: 'Nobody told', en: 'Nobody told' }] }])
  const refused = spec!.rows.flatMap(({ label, outcome }) =>
    outcome.kind === 'not-compared' ? [`${label.en}: ${outcome.reason}`] : [],
  )
  expect(refused).toEqual(['Model gardens: no-figure', 'Certified products: other-kind', 'Classrooms: few'])
})

test('the sentences tell better, equal and worse, and count what is not judged apart', () => {
  const { dataset: small, area } = everyOutcome()
  const { spec } = profilePage(small, asked(area.id, '2024-Q1'), 'level')
  expect(profileSentences(textsByLanguage.vi, spec!)).toEqual({
    headline: '1 tốt hơn trung vị ở 1/5 chỉ tiêu so được, thuộc nhóm 25% kém nhất ở 2',
    sentences: [
      'Quý I/2024, trong 6 huyện thuộc tỉnh Bình Phước, huyện 1 tốt hơn trung vị ở 1/5 chỉ tiêu so được, bằng trung vị ở 1, kém hơn ở 3.',
      'Thuộc nhóm 25% kém nhất ở 2: Growth of revenue, Overdue petitions.',
      'Thuộc nhóm 25% tốt nhất ở 1: New rural communes.',
      '1 chỉ tiêu không đánh giá tốt, kém; 3 chỉ tiêu không so được, lý do ghi ở từng dòng.',
    ],
  })
})
