import { type Figure, isSampleFigure } from './figure.ts'

/** How many of the values of a table are illustrative, as far as it is said once for all of them. */
export type SamplesSaid = 'all' | 'most'

/** Whether a heading says that its values are illustrative, so that only the others are marked; undefined with up to half. */
export function samplesSaid(figures: readonly Figure[]): SamplesSaid | undefined {
  const values = figures.filter(({ kind }) => kind === 'value')
  const samples = values.filter(isSampleFigure).length
  if (samples * 2 <= values.length) return undefined
  return samples === values.length ? 'all' : 'most'
}
