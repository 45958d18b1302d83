import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { serveScenario } from '../support/publication-server.ts'
import { addressParameters, openPage, textOf } from '../support/render-app.tsx'

const figures = (): HTMLElement => within(screen.getByRole('region', { name: 'Các chỉ tiêu' })).getByRole('table')
const rowOf = (indicator: string): readonly string[] => {
  const row = within(figures()).getByRole('rowheader', { name: indicator }).closest('tr')
  if (!row) throw new Error(indicator)
  return within(row).getAllByRole('cell').map(textOf)
}

test('the profile of Lộc Ninh says what it is and has its published figures', async () => {
  await openPage('/dia-ban/692')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Hồ sơ huyện Lộc Ninh – Quý I/2024')
  expect(screen.getByText('01 thị trấn, 15 xã')).toBeVisible()
  expect(screen.getByText(/^30\/06\/2025: ngày cuối cùng của đơn vị/)).toBeVisible()
  expect(rowOf('Xã nông thôn mới')[0]).toContain('14/15 xã (93,3%)')
  expect(rowOf('Văn bản chỉ đạo của tỉnh')[0]).toContain('05 văn bản')
})

test('an illustrative figure has its place among its peers, its changes and its target', async () => {
  await openPage('/dia-ban/696?ky=2024-Q2')
  const [now, place, sincePrevious, sinceLastYear, target] = rowOf('Xã nông thôn mới')
  expect(now).toContain('10/15 xã (66,7%)')
  expect(place).toContain('10/11')
  expect(sincePrevious).toContain('tăng 1 xã')
  expect(sinceLastYear).toContain('tăng 2 xã')
  expect(target).toContain('chậm tiến độ')
})

test('what was not reported is listed, and is no zero', async () => {
  await openPage('/dia-ban/693?ky=2023-Q3')
  expect(rowOf('Lượt tiếp công dân')[0]).toContain('chưa báo cáo')
  expect(screen.getByRole('region', { name: 'Chưa báo cáo trong kỳ' })).toHaveTextContent('Lượt tiếp công dân')
})

test('what became of a commune is told, and its code does not lead to the new one', async () => {
  const { user } = await openPage('/dia-ban/25292-dau?ky=2025-Q4')
  expect(screen.getByText('Xã Lộc Phú không tồn tại vào Quý IV/2025.')).toBeVisible()
  const events = screen.getByRole('region', { name: 'Thay đổi của địa bàn' })
  expect(events).toHaveTextContent('01/07/2025: toàn bộ Xã Lộc Phú nhập vào Xã Lộc Quang.')
  await user.click(within(events).getByRole('link', { name: 'Xã Lộc Quang' }))
  expect(await screen.findByRole('heading', { level: 1, name: /xã Lộc Quang/ })).toBeVisible()
  expect(window.location.pathname).toBe('/dia-ban/25292-2025-07-01')
})

test('another area is another path, and the quarter stays', async () => {
  const { user } = await openPage('/dia-ban/692?ky=2024-Q2')
  await user.click(screen.getByRole('button', { name: /^Địa bàn: / }))
  await user.type(await screen.findByRole('combobox', { name: /^Tìm theo tên/ }), 'dong phu')
  await user.keyboard('{Enter}')
  expect(await screen.findByRole('heading', { level: 1, name: /huyện Đồng Phú/ })).toBeVisible()
  expect(window.location.pathname).toBe('/dia-ban/695')
  expect(addressParameters()).toEqual({ ky: '2024-Q2' })
})

test('a code that has meant several areas is not guessed at', async () => {
  await openPage('/dia-ban/25292')
  expect(screen.getByText(/Mã “25292” từng thuộc nhiều đơn vị khác nhau/)).toBeVisible()
})

test('a path that is no text opens what can be opened', async () => {
  await openPage('/dia-ban/%E0%A4%A')
  expect(screen.getByText(/Không có địa bàn/)).toBeVisible()
})

test('figures that did not arrive are named, and what the catalogue knows of the area stays', async () => {
  serveScenario('corrupted')
  await openPage('/dia-ban/692')
  expect(await screen.findByRole('alert')).toHaveTextContent('bị hỏng trên đường truyền')
  expect(screen.getByText('01 thị trấn, 15 xã')).toBeVisible()
})
