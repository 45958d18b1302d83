import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readReviews } from '../../src/data/kept-reviews.ts'
import { entryPath, findFigures, handIn, leaveEntry } from '../support/entry-page.ts'
import { readHere } from '../support/reading-here.ts'
import { openPage, textOf } from '../support/render-app.tsx'

beforeEach(() => {
  readHere()
})

afterEach(leaveEntry)

const unsaid = 'Đến nay, toàn huyện có 12/15 xã đạt chuẩn nông thôn mới, đã tiếp 64 lượt công dân.'

test('what a file does not say is that of the page on which it was handed in, after a reload on another one too', async () => {
  const { user, unmount } = await openPage(entryPath)
  await handIn(user, ['khong-ghi.txt', unsaid])
  const figures = textOf(await findFigures())
  expect(figures).toContain('12/15 xã')
  expect(figures).toContain('Huyện Lộc Ninh, Quý II/2024')
  await waitFor(async () => expect((await readReviews())[0]?.review.assumed?.quarter).toBe('2024-Q2'))
  unmount()
  await openPage('/nhap?dia-ban=693&ky=2023-Q4')
  const again = textOf(await findFigures())
  expect(again).toContain('Huyện Lộc Ninh, Quý II/2024')
  expect(again).not.toContain('Bù Đốp')
})

test('a heading that is explained keeps what was decided, its list open and the focus; what is no figure any more is forgotten', async () => {
  const { user } = await openPage(entryPath)
  await handIn(user, [
    'bang.csv',
    'Bảng tổng hợp quý II/2024;;\nĐịa bàn;Số lượt tiếp công dân;Cột lạ\nHuyện Lộc Ninh;71;5\n',
  ])
  const figures = await findFigures()
  await user.click(within(figures).getByRole('button', { name: 'Bỏ' }))
  const decided = async (): Promise<readonly string[]> =>
    Object.keys((await readReviews())[0]?.review.decisions ?? {}).map((id) => id.replace(/^.*!/, ''))
  await waitFor(async () => expect(await decided()).toEqual(['B3|reception.turns|']))
  const strange = screen.getByRole('combobox', { name: 'Được hiểu là: Cột lạ' })
  await user.selectOptions(strange, 'ocop.products|')
  await waitFor(() => expect(textOf(figures)).toContain('5 sản phẩm'))
  expect(textOf(figures)).toContain('Không lấy (01)')
  expect(strange.closest('details')).toHaveAttribute('open')
  strange.focus()
  await user.selectOptions(strange, 'reception.people|')
  await waitFor(() => expect(textOf(figures)).toContain('5 người'))
  expect(strange).toHaveFocus()
  await user.selectOptions(screen.getByRole('combobox', { name: /^Được hiểu là: Số lượt/ }), '')
  await waitFor(async () => expect(await decided()).toEqual([]))
})
