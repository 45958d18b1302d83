import { expect, test } from 'vitest'
import { combineStates } from '../../src/domain/combine-states.ts'
import type { IllustratedState, ObservationState } from '../../src/domain/observation.ts'

type Part = readonly [ObservationState, IllustratedState?]
const cases: readonly (readonly [readonly Part[], ObservationState, IllustratedState | undefined, true?])[] = [
  [[['final'], ['final']], 'final', undefined],
  [[['final'], ['revised']], 'revised', undefined],
  [[['revised'], ['provisional']], 'provisional', undefined],
  [[['final'], ['sample']], 'sample', undefined, true],
  [[['sample', 'revised'], ['sample']], 'sample', 'revised'],
  [
    [
      ['sample', 'revised'],
      ['sample', 'provisional'],
    ],
    'sample',
    'provisional',
  ],
  [[['sample'], ['provisional']], 'sample', 'provisional', true],
  [[], 'final', undefined],
]

test.each(cases)('a figure made of %j is %s, playing %s', (parts, state, illustrates, isMixed) => {
  const figures = parts.map(([each, plays]) => ({ state: each, ...(plays ? { illustrates: plays } : {}) }))
  const combined = { state, ...(illustrates ? { illustrates } : {}), ...(isMixed ? { isMixed } : {}) }
  expect(combineStates(figures)).toEqual(combined)
  expect(combineStates([...figures].reverse())).toEqual(combined)
})

test('a total that mixes samples with sources keeps saying so when it is added up again', () => {
  expect(combineStates([combineStates([{ state: 'final' }, { state: 'sample' }]), { state: 'sample' }])).toMatchObject({
    isMixed: true,
  })
})
