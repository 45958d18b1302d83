import type { SamplesSaid } from '../domain/samples-said.ts'
import { useTexts } from './texts-context.ts'

interface SamplesOnceProps {
  readonly said: SamplesSaid | undefined
  readonly className: string | undefined
}

/** What is true of most figures of a table, said once above it. */
export function SamplesOnce({ said, className }: SamplesOnceProps) {
  const { sample } = useTexts().messages
  return said === undefined ? null : <p className={className}>{sample.said[said]}</p>
}
