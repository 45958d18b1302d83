import { beforeAll, describe, expect, test } from 'vitest'
import { overviewOf, overviewOfInSteps } from '../../src/answers/overview-of.ts'
import { overviewPage } from '../../src/answers/overview-page.ts'
import type { AreaId } from '../../src/domain/area.ts'
import { type Dataset, withoutSamples } from '../../src/domain/dataset.ts'
import { quarterPlus } from '../../src/domain/period.ts'
import { locNinh, quarter } from '../domain/small-dataset.ts'
import { binhPhuocDataset } from '../features/binh-phuoc.ts'

describe('what a quarter says of an area', () => {
  let published: Dataset
  beforeAll(async () => {
    // Its own, of which nobody has asked anything.
    published = { ...(await binhPhuocDataset()).dataset }
  })
  const asked = { areas: [locNinh.id], quarter: quarter('2024-Q1') } as const

  test('comes in steps to the same as at once, and in more of them than it has indicators', () => {
    const steps = overviewOfInSteps(published, asked)
    let count = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) count += 1
    expect(step.value).toEqual(overviewPage(published, locNinh.id, asked.quarter))
    expect(count).toBeGreaterThan(2 * published.catalogue.indicators.length)
    // Who asks again has it.
    expect(overviewOf(published, asked)).toBe(step.value)
    expect(overviewOfInSteps(published, asked).next()).toEqual({ done: true, value: step.value })
  })

  test('is kept for its figures, area and quarter alone', () => {
    const first = overviewOf(published, asked)
    expect(overviewOf(withoutSamples(published), asked)).not.toEqual(first)
    expect(overviewOf(published, { ...asked, quarter: quarter('2024-Q2') }).quarter).toBe('2024-Q2')
    expect(overviewOf(published, { ...asked, areas: ['693' as AreaId] }).area?.id).toBe('693')
    expect(overviewOf(published, asked)).toBe(first)
  })

  test('is not kept for ever: the one that was asked for longest ago goes', () => {
    // Nothing is to be worked out of an area that there is not.
    const nowhere = { areas: ['999' as AreaId] } as const
    const at = (distance: number) =>
      overviewOf(published, { ...nowhere, quarter: quarterPlus(quarter('1990-Q1'), distance) })
    const [first, second] = [at(0), at(1)]
    expect(at(0)).toBe(first)
    for (let distance = 2; distance < 65; distance += 1) at(distance)
    expect(at(0)).toBe(first)
    expect(at(1)).not.toBe(second)
  })
})
