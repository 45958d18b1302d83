import type { FigureValue } from './figure.ts'
import type { IllustratedState, ObservationState } from './observation.ts'

const weakestFirst: readonly ObservationState[] = ['sample', 'draft', 'provisional', 'revised', 'final']
const illustratedWeakestFirst: readonly IllustratedState[] = ['provisional', 'revised']

/** The state of a figure made of several: that of its weakest part (one sample makes the total a sample, and a mixed
 * one when another part has a source). */
export function combineStates(
  parts: readonly Pick<FigureValue, 'state' | 'illustrates' | 'isMixed'>[],
): Pick<FigureValue, 'state' | 'illustrates' | 'isMixed'> {
  const state = weakestFirst.find((candidate) => parts.some((part) => part.state === candidate)) ?? 'final'
  if (state !== 'sample') return { state }
  const illustrates = illustratedWeakestFirst.find((candidate) =>
    parts.some((part) => part.illustrates === candidate || part.state === candidate),
  )
  const isMixed = parts.some((part) => part.isMixed || part.state !== 'sample')
  return { state, ...(illustrates ? { illustrates } : {}), ...(isMixed ? { isMixed } : {}) }
}
