import { describe, expect, test } from 'vitest'
import { figureFor } from '../../../src/domain/figure-for.ts'
import type { FigureValue } from '../../../src/domain/figure.ts'
import { addsOverAreas, isAskedOf } from '../../../src/domain/measure-rules.ts'
import { type Quarter, quarterOf, quartersOf } from '../../../src/domain/period.ts'
import { lastDayOf } from '../../../src/domain/reporting-calendar.ts'
import { day, quarter } from '../../domain/small-dataset.ts'
import { binhPhuocDataset } from '../../features/binh-phuoc.ts'

const { dataset, observations } = await binhPhuocDataset()
const { catalogue, history } = dataset
const areaOn = (code: string, when: Quarter) => history.byCodeOn(code, lastDayOf(when))!
const indicatorNamed = (id: string) => catalogue.indicators.find((each) => each.id === id)!
const figureOf = (id: string, code: string, when: Quarter) =>
  figureFor(dataset, { indicator: indicatorNamed(id), area: areaOn(code, when).id, period: when })
const valueOf = (id: string, code: string, when: Quarter): FigureValue => {
  const figure = figureOf(id, code, when)
  if (figure.kind !== 'value') throw new Error(`${id} ${code} ${when}: ${figure.reason}`)
  return figure
}

const districts = history.areas.filter(({ level, validTo }) => level === 'district' && validTo === '2025-06-30')
const quartersOfDistricts = quartersOf({ first: quarterOf(2022, 4), last: quarterOf(2025, 2) })
const toldOfCommunes = catalogue.indicators.filter(({ id }) =>
  observations.some(({ indicator, area }) => indicator === id && history.byId(area)!.parentCode === '692'),
)

describe('the communes of a district in the sample', () => {
  test('tell of every field, and of lagging by plans', () => {
    expect(new Set(toldOfCommunes.map(({ family }) => family)).size).toBe(catalogue.families.length)
  })

  test.each(districts.map((district) => [district.name, district] as const))(
    'of %s make its figure exactly, the published ones too, in every quarter',
    (_, district) => {
      let held = 0
      for (const when of quartersOfDistricts) {
        const communes = history.childrenOn(areaOn(district.code, when).id, lastDayOf(when))
        for (const indicator of toldOfCommunes.filter(addsOverAreas)) {
          const whole = figureOf(indicator.id, district.code, when)
          if (whole.kind === 'missing') continue
          const asked = communes.filter((commune) => isAskedOf(indicator, commune))
          const parts = asked.flatMap(({ code }) => {
            const part = figureOf(indicator.id, code, when)
            return part.kind === 'value' ? [part] : []
          })
          const sumOf = (column: 'value' | 'denominator'): number =>
            parts.reduce((sum, { [column]: value = 0 }) => sum + value, 0)
          // A source may tell a numerator alone.
          const denominator = whole.denominator === undefined ? '' : sumOf('denominator')
          const told = `${indicator.id} ${when} ${whole.value}/${whole.denominator ?? ''}`
          expect(`${indicator.id} ${when} ${sumOf('value')}/${denominator}`).toBe(told)
          // Of what a commune did not tell, the others told all there is.
          const silent = asked.length - parts.length
          expect(silent, `${indicator.id} ${when}`).toBeLessThanOrEqual(2)
          held += 1
        }
      }
      expect(held).toBeGreaterThan(80)
    },
  )

  test('meet on average the criteria that the district tells', () => {
    for (const district of districts) {
      for (const when of quartersOfDistricts) {
        const told = figureOf('rural.criteria_avg', district.code, when)
        if (told.kind === 'missing') continue
        const communes = history.childrenOn(areaOn(district.code, when).id, lastDayOf(when))
        const rural = communes.filter(({ type }) => type.id === 'xã')
        const sum = rural.reduce((total, { code }) => total + valueOf('rural.criteria_avg', code, when).value, 0)
        expect(`${district.code} ${when} ${Math.round((sum / rural.length) * 10) / 10}`).toBe(
          `${district.code} ${when} ${told.value}`,
        )
      }
    }
  })

  test('never lose a title, and those that a source named first have it from the start', () => {
    for (const { area } of observations.filter(({ indicator }) => indicator === 'rural.ntm')) {
      if (history.byId(area)!.validTo !== '2025-06-30' || history.byId(area)!.level !== 'commune') continue
      const values = dataset
        .observationsOf(indicatorNamed('rural.ntm').id, area)
        .flatMap((each) => (each.kind === 'value' ? [each.value] : []))
      expect(values).toEqual([...values].sort((a, b) => a - b))
    }
    for (const code of ['25303', '25297', '25282']) {
      expect(valueOf('rural.ntm', code, quarter('2022-Q4')).value).toBe(1)
    }
  })

  test('say of one that it did not report and of one that its report came back, in the quarter of the start', () => {
    const reasons = ['25305', '25273', '25276'].map((code) => {
      const figure = figureOf('reception.turns', code, quarter('2024-Q1'))
      return figure.kind === 'missing' ? figure.reason : figure.kind
    })
    expect(reasons).toEqual(['not-reported', 'returned', 'value'])
  })
})

describe('the communes that took over on 1 July 2025', () => {
  const today = history.childrenOn(history.byCodeOn('75', day('2026-09-30'))!.id, day('2026-09-30'))
  const quarters = quartersOf({ first: quarterOf(2025, 3), last: quarterOf(2026, 3) })

  test('are forty, with a report of every field in each of five quarters', () => {
    expect(today).toHaveLength(40)
    const wards = today.filter(({ type }) => type.id === 'phường')
    expect(wards).toHaveLength(11)
    for (const when of quarters) {
      for (const { code } of today) {
        for (const id of ['ocop.products', 'schools.standard', 'universal.preschool5']) {
          expect(figureOf(id, code, when).kind, `${id} ${code} ${when}`).toBe('value')
        }
      }
    }
  })

  test('go on with the schools and products that theirs had', () => {
    for (const id of ['ocop.products', 'schools.standard']) {
      for (const { code } of today) {
        const area = areaOn(code, quarter('2025-Q3'))
        const parts = history.predecessorsOf(area.id).map(({ from }) => history.byId(from)!)
        const before = parts.map((part) => valueOf(id, part.code, quarter('2025-Q2')))
        const stood = before.reduce((sum, { value }) => sum + value, 0)
        const now = valueOf(id, code, quarter('2025-Q3'))
        expect(Math.abs(now.value - stood), `${id} ${code}`).toBeLessThanOrEqual(1)
        const denominators = before.reduce((sum, { denominator = 0 }) => sum + denominator, 0)
        expect(now.denominator ?? 0, `${id} ${code}`).toBe(denominators)
      }
    }
  })

  test('are asked for rural figures while they are xã: of three not from the day on which they became wards', () => {
    for (const code of ['25270', '25357', '25363']) {
      const reasons = (['2026-Q1', '2026-Q2', '2026-Q3'] as const).map((text) => {
        const figure = figureOf('rural.ntm', code, quarter(text))
        return figure.kind === 'missing' ? figure.reason : figure.kind
      })
      expect(reasons).toEqual(['value', 'not-applicable', 'not-applicable'])
    }
    const rural = observations.filter(({ indicator }) => indicator.startsWith('rural.'))
    expect(rural.filter(({ area }) => ['phường', 'thị trấn'].includes(history.byId(area)!.type.id))).toEqual([])
  })

  test('owe nothing of the titles of which nobody knows whether they go on', () => {
    for (const id of ['rural.ntm_advanced', 'rural.ntm_model.new']) {
      const reasons = quarters.map((when) => {
        const figure = figureOf(id, '25279', when)
        return figure.kind === 'missing' ? figure.reason : figure.kind
      })
      expect(reasons).toEqual(['value', 'value', 'not-due', 'not-due', 'not-due'])
    }
  })

  test('contradict nothing that is published of the whole of Đồng Nai', () => {
    const when = quarter('2025-Q4')
    const rural = today.map(({ code }) => areaOn(code, when)).filter(({ type }) => type.id === 'xã')
    expect(rural).toHaveLength(32)
    for (const [id, published, others] of [
      ['rural.ntm', 67, 40],
      ['rural.ntm_advanced', 25, 40],
      ['rural.ntm_model', 8, 40],
    ] as const) {
      const sum = rural.reduce((total, { code }) => total + valueOf(id, code, when).value, 0)
      expect(valueOf(id, '75', when).value).toBe(published)
      expect(sum, `sum of ${id}`).toBeLessThanOrEqual(published)
      // What is left has to fit the forty xã that the package does not name.
      expect(published - sum, `rest of ${id}`).toBeLessThanOrEqual(others)
    }
  })

  test('are held against ten criteria since the programme to 2030', () => {
    const most = (when: Quarter): number =>
      Math.max(
        ...today.flatMap(({ code }) => {
          const figure = figureOf('rural.criteria_avg', code, when)
          return figure.kind === 'value' ? [figure.value] : []
        }),
      )
    expect(quarters.map(most)).toEqual([19, 19, 10, 10, 10])
  })
})

describe('every figure of the communes', () => {
  test('is a sample', () => {
    const ofCommunes = observations.filter(({ area }) => history.byId(area)!.level === 'commune')
    expect(ofCommunes.length).toBeGreaterThan(15_000)
    expect(ofCommunes.filter(({ state, source }) => state !== 'sample' || source !== 'sample-generator')).toEqual([])
  })
})
