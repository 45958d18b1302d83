import 'fake-indexeddb/auto'
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { typedSheets } from '../../src/data/typed-sheets.ts'
import { dropImports, presentWorkspace } from '../../src/data/workspace.ts'
import { openPage } from '../support/render-app.tsx'

beforeEach(() => {
  // A window as wide as a desk's.
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }))
})

afterEach(async () => {
  await act(async () => void (await dropImports(presentWorkspace().imports.map(({ id }) => id))))
  localStorage.clear()
})

/** By its label, without working out the roles of a whole grid. */
const cellOf = (name: string): HTMLElement => {
  const cell = document.querySelector<HTMLElement>(`td[aria-label^="${name}:"]`)
  if (!cell) throw new Error(`no cell ${name}`)
  return cell
}
const openSheet = async (address: string) => {
  const opened = await openPage(address)
  await waitFor(() => expect(document.querySelector('[role=grid]')).not.toBeNull())
  return opened
}

test('what a key makes of a figure is said, with the area and the indicator', async () => {
  const { user } = await openSheet('/nhap/nhap-so?linh-vuc=ocop&dia-ban=692&ky=2024-Q2')
  const name = 'Huyện Lộc Ninh, Sản phẩm OCOP, Quý II/2024'
  await user.click(cellOf(name))
  await user.keyboard('s')
  expect(screen.getByText('Ô chưa có số.')).toBeVisible()
  await user.keyboard('27{Enter}')
  await user.click(cellOf(name))
  await user.keyboard('s')
  expect(screen.getByText(new RegExp(`^${name}: sơ bộ\\.`))).toBeVisible()
  expect(cellOf(name).getAttribute('aria-label')).toMatch(new RegExp(`^${name}: 27, chưa xác nhận; sơ bộ`))
  await user.keyboard('s')
  expect(screen.getByText(new RegExp(`^${name}: chính thức\\.`))).toBeVisible()
  await user.keyboard('b')
  expect(screen.getByText(new RegExp(`^${name}: chưa báo cáo\\.`))).toBeVisible()
  await user.keyboard('{Delete}')
  expect(screen.getByText(new RegExp(`^${name}: đã xoá số nhập\\.`))).toBeVisible()
  await user.keyboard('{Delete}')
  expect(screen.getByText('Ô chưa có số.')).toBeVisible()
  // Of what is selected one figure changes, which is not that where the keys have led.
  await user.keyboard('27{Enter}')
  await user.click(cellOf(name))
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}{Delete}')
  expect(screen.getByText(new RegExp(`^${name}: đã xoá số nhập\\.`))).toBeVisible()
  await user.click(cellOf(name))
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}k')
  expect(screen.getByText(/^2 số: không áp dụng\./)).toBeVisible()
})

test('of a published figure it is said how it can go, and of a closed cell that it is none', async () => {
  const { user } = await openSheet('/nhap/nhap-so?linh-vuc=rural&dia-ban=692&ky=2024-Q1')
  await user.click(cellOf('Huyện Lộc Ninh, Xã nông thôn mới, Quý I/2024'))
  await user.keyboard('{Delete}')
  expect(
    screen.getByText(
      'Số đã công bố không xoá được: gõ số khác rồi ghi lý do, hoặc chọn “rút số đã công bố” ở “Không có số vì”.',
    ),
  ).toBeVisible()
  await user.keyboard('s')
  expect(screen.getByText('Số đã công bố là số chính thức, không chuyển thành sơ bộ.')).toBeVisible()
  expect(typedSheets.read().value.size).toBe(0)
  const detail = within(screen.getByRole('region', { name: 'Ô đang chọn' }))
  expect(detail.getByRole('option', { name: 'sơ bộ' })).toBeDisabled()
  await user.click(cellOf('Thị trấn Lộc Ninh, Xã nông thôn mới, Quý I/2024'))
  await user.keyboard('b')
  expect(screen.getByText('Ô này không áp dụng.')).toBeVisible()
})

test('that a name was taken is said once the figures are confirmed', async () => {
  const { user } = await openSheet('/nhap/nhap-so?linh-vuc=ocop&dia-ban=692&ky=2024-Q2')
  await user.click(cellOf('Huyện Lộc Ninh, Sản phẩm OCOP, Quý II/2024'))
  await user.keyboard('27{Enter}')
  await user.type(screen.getByLabelText('Người xác nhận'), 'Nguyễn Văn An')
  expect(screen.queryByText('Nguyễn Văn An đã xác nhận 1 số.')).toBeNull()
  await user.keyboard('{Enter}')
  expect(await screen.findByText('Nguyễn Văn An đã xác nhận 1 số.')).toBeVisible()
  expect(presentWorkspace().figures).toHaveLength(1)
  expect(cellOf('Huyện Lộc Ninh, Sản phẩm OCOP, Quý II/2024').getAttribute('aria-label')).toMatch(/: 27, chưa công bố/)

  // The same name once more changes nobody, now or after the next figure; another one is said at once.
  await user.click(screen.getByRole('button', { name: 'Đổi' }))
  await user.click(screen.getByRole('button', { name: 'Xác nhận' }))
  await user.click(cellOf('Huyện Lộc Ninh, Sản phẩm OCOP, Quý II/2024'))
  await user.keyboard('28{Enter}')
  await waitFor(() => expect(presentWorkspace().figures[0]?.content).toEqual({ kind: 'value', value: 28 }))
  expect(screen.queryByText(/^Đã đổi người xác nhận/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Đổi' }))
  await user.clear(screen.getByLabelText('Người xác nhận'))
  await user.type(screen.getByLabelText('Người xác nhận'), 'Trần Thị Bé')
  await user.click(screen.getByRole('button', { name: 'Xác nhận' }))
  expect(screen.getByText('Đã đổi người xác nhận: Trần Thị Bé.')).toBeVisible()
})
