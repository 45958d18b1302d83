import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../../src/domain/area-history.ts'
import { matchAreas } from '../../../src/reading/proposals/match-areas.ts'
import { area, areas, day, locNinh } from '../../domain/small-dataset.ts'

const tan = area('25300', 'Xã Lộc Tấn', 'commune', '692', '', '2025-06-30')
const flat = area('25301', 'Xã Lộc Tân', 'commune', '692', '', '2025-06-30')
const history = areaHistoryOf([...areas, tan, flat], [])
const matched = (...names: readonly string[]) =>
  matchAreas(names, { history, day: day('2024-03-31'), within: locNinh.id })

describe('names of areas in tables', () => {
  test.each([
    ['Lộc Tấn', tan],
    ['xã Lộc Tân', flat],
    ['2. UBND xã Lộc Tấn:', tan],
    ['LỘC TÂN'.normalize('NFD'), flat],
  ])('%s is told by its tones from one that differs in them alone', (name, found) => {
    expect(matched(name)).toEqual([{ kind: 'one', area: found }])
  })

  test('without tones it is asked which is meant', () => {
    expect(matched('Loc Tan')).toEqual([{ kind: 'several', areas: [tan, flat] }])
  })

  test('with tones that neither has it is asked too', () => {
    expect(matched('Lộc Tản')).toEqual([{ kind: 'several', areas: [tan, flat] }])
  })

  test('a name without tones that one area has is found', () => {
    expect(matched('Huyen Loc Ninh')).toEqual([{ kind: 'one', area: locNinh }])
  })
})
