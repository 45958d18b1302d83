import { act, screen } from '@testing-library/react'
import { vi } from 'vitest'
import { dropImports, presentWorkspace, saveImport } from '../../src/data/workspace.ts'
import { draftOf, importOf } from '../package/draft-import.ts'

/** What somebody confirmed in this browser: a new figure, a revision and one that says what is published. */
export const entered = importOf(
  'a1',
  [
    draftOf('reception.turns 692 2024-Q2', { value: 64 }),
    draftOf('rural.ntm 692 2024-Q1', { value: 15, denominator: 15 }),
    draftOf('rural.ntm_advanced 692 2024-Q1', { value: 3, denominator: 15 }),
  ],
  { source: { title: 'Báo cáo quý II' }, by: 'Lan' },
)

/** The edition that is published. */
export const edition = { number: 4, at: '2026-11-29T01:00:00.000Z', by: 'Minh', why: 'Quý I' }

/** Has the browser keep it. */
export async function keepEntered(): Promise<void> {
  await act(async () => void (await saveImport(entered.of, entered.figures)))
}

/** Leaves nothing of a page for the next test. */
export async function leavePublishing(): Promise<void> {
  vi.restoreAllMocks()
  await act(async () => void (await dropImports(presentWorkspace().imports.map(({ id }) => id))))
  localStorage.clear()
}

/** The row of an indicator among the figures that are not published. */
export async function rowOf(name: string): Promise<HTMLElement> {
  const head = await screen.findByRole('rowheader', { name })
  return head.closest('tr')!
}
