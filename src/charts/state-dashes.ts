import type { MarkStyle } from './resolved-trend.ts'

/** How the frame of a field or area says the state of its figure; empty for a line without a gap. */
export const stateDashes: Readonly<Record<Exclude<MarkStyle, 'final'>, string>> = {
  provisional: '5 3',
  partial: '2 2',
  revised: '',
  draft: '10 2',
  carried: '8 3 2 3',
  estimated: '2 5',
}
