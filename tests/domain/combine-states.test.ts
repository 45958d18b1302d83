import { expect, test } from 'vitest'
import { combineStates } from '../../src/domain/combine-states.ts'
import type { IllustratedState, ObservationState } from '../../src/domain/observation.ts'

type Part = readonly [ObservationState, IllustratedState?]
const cases: readonly (readonly [readonly Part[], ObservationState, IllustratedState | undefined])[] = [
  [[['final'], ['final']], 'final', undefined],
  [[['final'], ['revised']], 'revised', undefined],
  [[['revised'], ['provisional']], 'provisional', undefined],
  [[['final'], ['sample']], 'sample', undefined],
  [[['sample', 'revised'], ['sample']], 'sample', 'revised'],
  [
    [
      ['sample', 'revised'],
      ['sample', 'provisional'],
    ],
    'sample',
    'provisional',
  ],
  [[['sample'], ['provisional']], 'sample', 'provisional'],
  [[], 'final', undefined],
]

test.each(cases)('a figure made of %j is %s, playing %s', (parts, state, illustrates) => {
  const figures = parts.map(([each, plays]) => ({ state: each, ...(plays ? { illustrates: plays } : {}) }))
  expect(combineStates(figures)).toEqual({ state, ...(illustrates ? { illustrates } : {}) })
  expect(combineStates([...figures].reverse())).toEqual({ state, ...(illustrates ? { illustrates } : {}) })
})
