import { expect, test } from 'vitest'
import { combineStates } from '../../src/domain/combine-states.ts'
import type { IllustratedState, ObservationState } from '../../src/domain/observation.ts'

type Part = readonly [ObservationState, IllustratedState?]
interface Case {
  readonly parts: readonly Part[]
  readonly state: ObservationState
  readonly illustrates?: IllustratedState
  readonly isMixed?: true
}
const cases: readonly Case[] = [
  { parts: [['final'], ['final']], state: 'final' },
  { parts: [['final'], ['revised']], state: 'revised' },
  { parts: [['revised'], ['provisional']], state: 'provisional' },
  { parts: [['final'], ['sample']], state: 'sample', isMixed: true },
  { parts: [['sample', 'revised'], ['sample']], state: 'sample', illustrates: 'revised' },
  {
    parts: [
      ['sample', 'revised'],
      ['sample', 'provisional'],
    ],
    state: 'sample',
    illustrates: 'provisional',
  },
  { parts: [['sample'], ['provisional']], state: 'sample', illustrates: 'provisional', isMixed: true },
  { parts: [], state: 'final' },
]

test.each(cases)('a figure made of $parts is $state', ({ parts, ...combined }) => {
  const figures = parts.map(([each, plays]) => ({ state: each, ...(plays ? { illustrates: plays } : {}) }))
  expect(combineStates(figures)).toEqual(combined)
  expect(combineStates([...figures].reverse())).toEqual(combined)
})

test('a total that mixes samples with sources keeps saying so when it is added up again', () => {
  expect(combineStates([combineStates([{ state: 'final' }, { state: 'sample' }]), { state: 'sample' }])).toMatchObject({
    isMixed: true,
  })
})
