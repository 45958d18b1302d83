import type { EntryProposal } from '../../../src/features/entry/entry-proposal.ts'
import { locNinh, ntm, period } from '../../domain/small-dataset.ts'

/** "14/15 xã" of Lộc Ninh in the first quarter of 2024, with changes. */
export function proposal(changes: Partial<EntryProposal> = {}): EntryProposal {
  return {
    id: '0',
    indicator: ntm.id,
    value: 14,
    denominator: 15,
    area: locNinh.id,
    areaName: locNinh.name,
    period: period('2024-Q1'),
    kind: 'achieved',
    evidence: 'Toàn huyện có 14/15 xã đạt chuẩn nông thôn mới.',
    place: { kind: 'text', start: 13, end: 18, line: 1 },
    problems: [],
    ...changes,
  }
}
