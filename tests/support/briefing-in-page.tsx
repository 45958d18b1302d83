import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import { encodeBriefing } from '../../src/contract/briefing-file.ts'
import { type Briefing, emptyBriefing, withItems } from '../../src/domain/briefing.ts'
import { openPage, textOf } from './render-app.tsx'

export const ntm = '/chi-so/rural.ntm?dia-ban=692&ky=2024-Q2'
export const ocop = '/chi-so/ocop.products?dia-ban=692&ky=2024-Q2'
export const compared = '/so-sanh?dia-ban=692&ky=2024-Q2&chi-so=rural.ntm'

/** A briefing that this browser kept from an earlier day. */
export function keepBriefing(briefing: Briefing): void {
  localStorage.setItem('nhip-quy.briefing', encodeBriefing(briefing))
}

export const briefingOf = (...paths: readonly string[]): Briefing =>
  withItems(
    emptyBriefing,
    paths.map((path) => ({ path, content: 'chart' })),
  )

export const items = (): readonly HTMLElement[] =>
  within(screen.getByRole('region', { name: 'Các hình' })).getAllByRole('listitem')
export const names = (): readonly string[] => items().map((item) => item.querySelector('strong')?.textContent ?? '')
export const said = (): readonly string[] => screen.getAllByRole('status').map(textOf)
export const editor = () => within(screen.getByRole('region', { name: 'Sửa hình đang chọn' }))

/** Presses the button of a ready-made set as soon as its figures have come. */
export async function pressReady(user: UserEvent, name: string): Promise<void> {
  const button = await screen.findByRole('button', { name })
  await waitFor(() => expect(button).toBeEnabled())
  await user.click(button)
}

/** Opened once its list is there. */
export async function openBriefing(path = '/bao-cao?dia-ban=692&ky=2024-Q2') {
  const opened = await openPage(path)
  await screen.findByRole('region', { name: 'Các hình' })
  return opened
}
