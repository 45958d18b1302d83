import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { serveScenario } from '../support/publication-server.ts'
import { openPage, textOf } from '../support/render-app.tsx'

test('the guide teaches four ways, each with a picture of the chosen area and the way to its page', async () => {
  await openPage('/huong-dan?dia-ban=698&ky=2024-Q2')
  expect(screen.getByRole('heading', { level: 1, name: 'Hướng dẫn sử dụng' })).toBeVisible()
  const ways = screen.getAllByRole('region').filter((region) => /^[1-4]\. /.test(textOf(region)))
  expect(ways).toHaveLength(4)
  const links = ways.map((way) => within(way).getByRole('link').getAttribute('href'))
  expect(links).toEqual(['/', '/so-sanh', '/bao-cao', '/nop-bao-cao'].map((path) => `${path}?dia-ban=698&ky=2024-Q2`))
  expect(screen.getByRole('img', { name: 'Mã QR của trang Tổng quan đang chọn' })).toBeVisible()
})

test('an area without figures is taught the same', async () => {
  await openPage('/huong-dan?dia-ban=692&ky=2026-Q1&minh-hoa=an&lang=en')
  expect(screen.getByRole('heading', { level: 1, name: 'How to use it' })).toBeVisible()
  expect(screen.getAllByRole('list').length).toBeGreaterThan(5)
})

test('the guide says that figures of its pictures did not arrive, and takes them once they are whole', async () => {
  serveScenario('corrupted')
  const { user } = await openPage('/huong-dan?dia-ban=698&ky=2024-Q2')
  expect(screen.getByRole('alert')).toHaveTextContent('Một phần số liệu chưa tải được')
  serveScenario('normal')
  await user.click(screen.getByRole('button', { name: 'Thử lại' }))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})
