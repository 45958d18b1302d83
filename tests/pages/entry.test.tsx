import { act, screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dropReview, readReviews } from '../../src/data/kept-reviews.ts'
import { dropImports, presentWorkspace } from '../../src/data/workspace.ts'
import { readHere } from '../support/reading-here.ts'
import { openPage, textOf } from '../support/render-app.tsx'

const page = '/nhap?dia-ban=692&ky=2024-Q2'

beforeEach(() => {
  readHere()
})

afterEach(async () => {
  vi.unstubAllGlobals()
  await act(async () => void (await dropImports(presentWorkspace().imports.map(({ id }) => id))))
  for (const { id } of await readReviews()) await dropReview(id)
})

async function handIn(user: UserEvent, ...files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  const input = await screen.findByLabelText('Chọn tệp', { selector: 'input' })
  await user.upload(
    input,
    files.map(([name, text]) => new File([text], name)),
  )
}

const figures = (): HTMLElement => screen.getByRole('region', { name: 'Số liệu tìm thấy' })

const unsaid = 'Đến nay, toàn huyện có 12/15 xã đạt chuẩn nông thôn mới, đã tiếp 64 lượt công dân.'

test('what a file does not say is that of the page on which it was handed in, after a reload on another one too', async () => {
  const { user, unmount } = await openPage(page)
  await handIn(user, ['khong-ghi.txt', unsaid])
  await screen.findByRole('form', { name: 'Nguồn và xác nhận' })
  expect(textOf(figures())).toContain('12/15 xã')
  expect(textOf(figures())).toContain('Huyện Lộc Ninh, Quý II/2024')
  await waitFor(async () => expect((await readReviews())[0]?.review.assumed?.quarter).toBe('2024-Q2'))
  unmount()
  await openPage('/nhap?dia-ban=693&ky=2023-Q4')
  await screen.findByRole('form', { name: 'Nguồn và xác nhận' })
  expect(textOf(figures())).toContain('Huyện Lộc Ninh, Quý II/2024')
  expect(textOf(figures())).not.toContain('Bù Đốp')
})
