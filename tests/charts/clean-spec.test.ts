import { expect, test } from 'vitest'
import { cleanSpec } from '../../src/charts/clean-spec.ts'
import { point, series, spec } from './small-chart.ts'
import { typeOf } from '../domain/small-vocabulary.ts'

test('a clean spec is left as it is', () => {
  const clean = spec([series([point(1), point(2)])])
  expect(cleanSpec(clean)).toEqual(clean)
})

test('names are composed and lose what turns figures round', () => {
  const area = { name: 'Huyện Lộc Ninh \u202e(14/15)'.normalize('NFD'), type: typeOf('huyện') } as const
  expect(cleanSpec(spec([series([point(1)], { area })])).series[0]?.area.name).toBe('Huyện Lộc Ninh (14/15)')
})
