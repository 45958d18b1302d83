import type { ObservationState } from '../domain/observation.ts'
import type { Source } from '../domain/source.ts'
import type { RowReader } from './row-reader.ts'

/** Reports a sample that claims a real source, and a figure of the generator that does not call itself a sample. */
export function checkOrigin(reader: RowReader, state: ObservationState, source: Source | undefined): void {
  if (source === undefined || reader.optionalText('state') !== state) return
  const isGenerated = source.kind === 'generator'
  if (state === 'sample' && !isGenerated) reader.remark('sample-without-generator', 'source')
  if (state !== 'sample' && isGenerated) reader.remark('generator-without-sample', 'state', { source: source.id })
}
