import { describe, expect, test } from 'vitest'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { datasetOf } from '../../src/domain/dataset.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation, ObservedValue } from '../../src/domain/observation.ts'
import type { Target } from '../../src/domain/target.ts'
import { overviewAnswer } from '../../src/answers/overview-answer.ts'
import { overviewPage } from '../../src/answers/overview-page.ts'
import { speechOf } from '../../src/features/overview/speech-of.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import {
  advanced,
  catalogue,
  criteria,
  locNinh,
  ntm,
  observed,
  quarter,
  turns,
  unreported,
  plannedTarget,
} from '../domain/small-dataset.ts'

const { vi, en } = textsByLanguage
const named = (indicator: Indicator, name: string): Indicator => ({
  ...indicator,
  name: { vi: `Số ${name}`, en: name },
  shortName: { vi: name, en: name },
  phrase: { vi: `{value} ${name}`, en: `{value} ${name}` },
})
const [standard, better] = [named(ntm, 'đạt chuẩn'), named(advanced, 'nâng cao')]
const indicators = [standard, better, criteria, turns]
const page = (observations: readonly Observation[], targets: readonly Target[] = [], when = '2024-Q2') =>
  overviewPage(
    datasetOf(catalogueIndex({ ...catalogue, indicators }), observations, targets),
    locNinh.id,
    quarter(when),
  )
const communes = (indicator: Indicator, when: string, value: number, of: Partial<ObservedValue> = {}) =>
  observed(indicator, locNinh, when, value, { denominator: 15, ...of })
const plan = (indicator: Indicator, when: string, value: number, of: Partial<Target> = {}) =>
  plannedTarget(indicator, locNinh, when, value, { denominator: 15, ...of })
const planOf = (indicator: Indicator, when: string, value: number) => plannedTarget(indicator, locNinh, when, value)
const sample = { state: 'sample' } as const

describe('the answer', () => {
  const observations = [
    communes(standard, '2024-Q1', 14),
    communes(standard, '2024-Q2', 15),
    communes(better, '2024-Q1', 3),
    communes(better, '2024-Q2', 2),
    unreported(turns, locNinh, '2024-Q2'),
  ]
  const targets = [plan(standard, '2024-Q4', 15), plan(better, '2024-Q4', 5), plan(better, '2024-Q2', 4)]

  test('counts every plan, with those that cannot be judged, and leaves plans alone where none can', () => {
    const score: Indicator = { ...named(criteria, 'điểm'), time: 'flow' }
    const all = [standard, score]
    const asked = (told: readonly Observation[]) =>
      overviewPage(
        datasetOf(catalogueIndex({ ...catalogue, indicators: all }), told, [
          plan(standard, '2024-Q4', 15),
          planOf(score, '2024-Q4', 80),
        ]),
        locNinh.id,
        quarter('2024-Q2'),
      )
    const scored = observed(score, locNinh, '2024-Q2', 79.1)
    const both = asked([communes(standard, '2024-Q2', 15), scored])
    expect(overviewAnswer(vi, both)).toContain('2 chỉ tiêu có kế hoạch năm (1 đã đạt, 1 chưa đánh giá được)')
    expect(overviewAnswer(en, both)).toContain('1 cannot be judged yet')
    expect(overviewAnswer(vi, asked([scored]))).not.toContain('kế hoạch năm')
  })

  test('is how the plans stand, what changed for the better and the worse, and what is owed', () => {
    expect(overviewAnswer(vi, page(observations, targets))).toBe(
      'Quý II/2024, huyện Lộc Ninh: 2 chỉ tiêu có kế hoạch năm (1 đã đạt, 1 chậm tiến độ); ' +
        '1 chỉ tiêu chuyển biến tốt đáng chú ý; 1 chỉ tiêu chuyển biến xấu đáng chú ý; 1 chỉ tiêu chưa báo cáo.',
    )
    expect(overviewAnswer(en, page(observations, targets))).toBe(
      'Q2 2024, Lộc Ninh district: 2 indicators with a target for the year (1 met, 1 behind schedule); ' +
        '1 indicator notably for the better; 1 indicator notably for the worse; 1 indicator not reported.',
    )
  })

  test('calls what lies below a range outside of it, and counts no two words for one', () => {
    const range = { kind: 'range', upTo: 12 } as const
    const low = page([communes(standard, '2024-Q2', 3)], [plan(standard, '2024-Q4', 10, range)])
    expect(overviewAnswer(vi, low)).toContain('1 chỉ tiêu có kế hoạch năm (1 ngoài khoảng kế hoạch)')
    const within = page([communes(standard, '2024-Q2', 11)], [plan(standard, '2024-Q4', 10, range)])
    expect(overviewAnswer(vi, within)).toContain('(1 trong khoảng kế hoạch)')
    const open = page([communes(standard, '2024-Q2', 11)], [plan(standard, '2024-Q4', 12)])
    expect(overviewAnswer(vi, open)).toContain('(1 chưa đánh giá tiến độ)')
  })

  test('leads with what is published, whatever the samples beside it say', () => {
    const mixed = page(
      [...observations.slice(0, 2), communes(better, '2024-Q1', 3, sample), communes(better, '2024-Q2', 2, sample)],
      [targets[0]!, plan(better, '2024-Q4', 5, sample), plan(better, '2024-Q2', 4, sample)],
    )
    expect(overviewAnswer(vi, mixed)).toBe(
      'Quý II/2024, huyện Lộc Ninh: 1 chỉ tiêu có kế hoạch năm (1 đã đạt); 1 chỉ tiêu chuyển biến tốt đáng chú ý.',
    )
    const figure = page([communes(standard, '2024-Q2', 15), ...mixedSamples])
    expect(overviewAnswer(vi, figure)).toBe('Quý II/2024, huyện Lộc Ninh: 15/15 xã (100%) đạt chuẩn.')
  })

  test('is of samples where there is nothing else, and says so', () => {
    expect(overviewAnswer(vi, page(mixedSamples))).toBe(
      'Quý II/2024, huyện Lộc Ninh: 1 chỉ tiêu chuyển biến xấu đáng chú ý (số liệu minh hoạ).',
    )
  })

  test('is the figures where nothing can be judged, and that there are none where there is none', () => {
    expect(overviewAnswer(vi, page([communes(standard, '2024-Q2', 15)]))).toBe(
      'Quý II/2024, huyện Lộc Ninh: 15/15 xã (100%) đạt chuẩn.',
    )
    expect(overviewAnswer(vi, page([]))).toBe('Chưa có số liệu nào của huyện Lộc Ninh trong quý II/2024.')
  })
})

const mixedSamples = [communes(better, '2024-Q1', 3, sample), communes(better, '2024-Q2', 2, sample)]

describe('the words for the meeting', () => {
  test('are the answer, what stands out and what needs attention, a line each', () => {
    const overview = page([
      communes(standard, '2024-Q1', 14),
      communes(standard, '2024-Q2', 15),
      communes(better, '2024-Q1', 3),
      communes(better, '2024-Q2', 2),
    ])
    expect(speechOf(vi, overview).split('\n')).toEqual([
      overviewAnswer(vi, overview),
      'Kết quả nổi bật:',
      '– Có 15/15 xã đạt chuẩn (100%), tăng 1 xã so với quý trước.',
      'Những việc cần chú ý:',
      '– Có 02/15 xã nâng cao (13,3%), giảm 1 xã so với quý trước.',
    ])
  })

  test('have no heading over nothing, and name samples in every sentence, because they leave the page', () => {
    expect(speechOf(vi, page(mixedSamples)).split('\n')).toEqual([
      'Quý II/2024, huyện Lộc Ninh: 1 chỉ tiêu chuyển biến xấu đáng chú ý (số liệu minh hoạ).',
      'Những việc cần chú ý:',
      '– Có 02/15 xã nâng cao (13,3%; số liệu minh hoạ), giảm 1 xã so với quý trước.',
    ])
  })

  test('have at most three findings of each side', () => {
    const overview = page([communes(standard, '2024-Q1', 14), communes(standard, '2024-Q2', 15)])
    const many = { ...overview, highlights: Array.from({ length: 5 }, () => overview.highlights[0]!) }
    expect(speechOf(en, many).split('\n')).toHaveLength(1 + 1 + 3)
  })
})
