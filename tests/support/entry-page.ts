import { act, cleanup, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { dropReview, readReviews } from '../../src/data/kept-reviews.ts'
import { dropImports, presentWorkspace } from '../../src/data/workspace.ts'

/** The page on which figures come in, of Lộc Ninh in the second quarter of 2024. */
export const entryPath = '/nhap?dia-ban=692&ky=2024-Q2'

/** Leaves nothing of a page for the next test. */
export async function leaveEntry(): Promise<void> {
  // Before anything is taken from under it.
  cleanup()
  vi.restoreAllMocks()
  await act(async () => void (await dropImports(presentWorkspace().imports.map(({ id }) => id))))
  await Promise.all((await readReviews()).map(async ({ id }) => await dropReview(id)))
  vi.unstubAllGlobals()
}

/** Hands texts in as files. */
export async function handIn(
  user: UserEvent,
  ...files: readonly (readonly [name: string, text: string])[]
): Promise<void> {
  const input = await screen.findByLabelText('Chọn tệp', { selector: 'input' })
  await user.upload(
    input,
    files.map(([name, text]) => new File([text], name)),
  )
}

/** The list of what was found in a file. */
export async function findFigures(): Promise<HTMLElement> {
  return await screen.findByRole('region', { name: 'Số liệu tìm thấy' })
}

/** The form by which figures are confirmed. */
export async function findConfirmation(): Promise<HTMLElement> {
  return await screen.findByRole('form', { name: 'Nguồn và xác nhận' })
}
