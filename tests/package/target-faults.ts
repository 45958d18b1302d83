import { type PackageFault, at, one } from './package-fault.ts'
import type { Edit } from './small-package.ts'

/** The one target with more columns than it needs. */
export const targets = (columns: string, to: string): readonly Edit[] => [
  ...one('targets.csv', 'state,source\n', `state,source${columns}\n`),
  ...one('targets.csv', ',15,15,sample,generator', to),
]

/** Every fault of a target. */
export const targetFaults: readonly PackageFault[] = [
  {
    code: 'repeated-target',
    edits: one(
      'targets.csv',
      'rural.ntm,692',
      'rural.ntm,692,Huyện Lộc Ninh,2024-Q4,14,15,sample,generator\nrural.ntm,692',
    ),
    place: at('targets.csv', 3, 'quarter', '2024-Q4'),
  },
  {
    code: 'target-rate-unexpected',
    edits: targets(',rate', ',15,15,sample,generator,yes'),
    place: at('targets.csv', 2, 'rate', 'yes'),
  },
  {
    code: 'target-end-unexpected',
    edits: targets(',up_to', ',15,15,sample,generator,16'),
    place: at('targets.csv', 2, 'up_to', '16'),
  },
  {
    code: 'target-limit-unexpected',
    edits: targets(',kind', ',15,15,sample,generator,limit'),
    place: at('targets.csv', 2, 'kind', 'limit'),
  },
  {
    code: 'target-range-reversed',
    edits: targets(',kind,up_to', ',15,15,sample,generator,range,14'),
    place: at('targets.csv', 2, 'up_to', '14'),
    params: { value: 15 },
  },
  {
    code: 'target-rate-needed',
    edits: [...one('indicators.csv', 'commune,share', 'commune,rate'), ...targets('', ',15,,sample,generator')],
    place: at('targets.csv', 2, 'value', '15'),
  },
  {
    code: 'rate-above-whole',
    edits: targets(',rate', ',950,,sample,generator,yes'),
    place: at('targets.csv', 2, 'value', '950'),
  },
  {
    code: 'target-as-fraction',
    edits: targets(',rate', ',0.95,,sample,generator,yes'),
    place: at('targets.csv', 2, 'value', '0.95'),
    params: { percent: 95, least: 93.33 },
  },
  {
    code: 'target-path-falls',
    edits: one(
      'targets.csv',
      '15,15,sample,generator\n',
      '15,15,sample,generator\nreception.turns,692,Huyện Lộc Ninh,2024-Q1,50,,sample,generator\nreception.turns,692,Huyện Lộc Ninh,2024-Q2,40,,sample,generator\n',
    ),
    place: at('targets.csv', 4, 'value', '40'),
    params: { before: 50, quarter: '2024-Q1' },
  },
]
