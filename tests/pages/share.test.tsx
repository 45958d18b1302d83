import { screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { addressParameters, openPage } from '../support/render-app.tsx'

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share')
  vi.restoreAllMocks()
})

async function openShare(path: string) {
  const { user } = await openPage(path)
  await user.click(screen.getByRole('button', { name: /^(?:Chia sẻ|Share page)$/ }))
  const dialog = await screen.findByRole('dialog', { name: /^(?:Chia sẻ|Share page)$/ })
  await within(dialog).findByRole('img')
  return { user, dialog }
}

const valueOf = (dialog: HTMLElement, name: string): string =>
  within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name }).value

test('the address that is shared names area and quarter even where the page opened without them', async () => {
  const { dialog } = await openShare('/')
  expect(valueOf(dialog, 'Đường dẫn')).toBe('http://localhost:3000/?dia-ban=692&ky=2024-Q1')
  expect(within(dialog).getByRole('img', { name: 'Mã QR của trang này' })).toBeVisible()
  expect(dialog).toHaveTextContent('Địa chỉ này chỉ mở được trên máy này.')
})

test('the text for embedding frames the same view, bare, under its title', async () => {
  const { dialog } = await openShare('/so-sanh?dia-ban=692&ky=2024-Q2&lang=en')
  expect(valueOf(dialog, 'Link').match(/lang=en/g)).toHaveLength(1)
  const frame = document.createElement('div')
  frame.innerHTML = valueOf(dialog, 'For embedding in another page')
  const inside = frame.querySelector('iframe')!
  expect(inside.getAttribute('src')).toBe(`${valueOf(dialog, 'Link')}&nhung=1`)
  expect(inside.title).toBe(document.title)
})

test('the address is copied by one press', async () => {
  const { user, dialog } = await openShare('/gioi-thieu?ky=2024-Q2&dia-ban=692')
  const copied: string[] = []
  document.execCommand = () => {
    const event = new Event('copy', { cancelable: true })
    Object.assign(event, { clipboardData: { setData: (type: string, text: string) => copied.push(`${type} ${text}`) } })
    return document.dispatchEvent(event) || true
  }
  await user.click(within(dialog).getByRole('button', { name: 'Sao chép đường dẫn' }))
  expect(await within(dialog).findByText('Đã sao chép.')).toBeVisible()
  expect(copied).toContain('text/plain http://localhost:3000/gioi-thieu?ky=2024-Q2&dia-ban=692')
  Reflect.deleteProperty(document, 'execCommand')
})

test('where the system can send a page on, it is asked to, and closing its list says nothing', async () => {
  const share = vi.fn<Navigator['share']>(() => Promise.reject(new DOMException('closed', 'AbortError')))
  Object.assign(navigator, { share })
  const { user, dialog } = await openShare('/?dia-ban=692&ky=2024-Q2')
  await user.click(within(dialog).getByRole('button', { name: 'Gửi qua ứng dụng khác…' }))
  expect(share).toHaveBeenCalledWith({ title: document.title, url: valueOf(dialog, 'Đường dẫn') })
})

test('in a frame a page is bare, says its source, and its links open whole pages beside it', async () => {
  const { user } = await openPage('/nop-bao-cao?ky=2024-Q2&dia-ban=692&nhung=1')
  expect(screen.queryByRole('navigation')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Chia sẻ' })).toBeNull()
  expect(screen.getByText('Chỉ tiêu hằng quý của tỉnh Bình Phước, số liệu đến 23/11/2026')).toBeVisible()
  const links = screen.getAllByRole('link')
  expect(links.length).toBeGreaterThan(10)
  for (const link of links) {
    expect(link).toHaveAttribute('target', '_blank')
    expect(link.getAttribute('href')).not.toContain('nhung')
  }
  expect(screen.getByRole('link', { name: /^Xem trang đầy đủ/ })).toHaveAttribute(
    'href',
    '/nop-bao-cao?ky=2024-Q2&dia-ban=692',
  )
  await user.click(screen.getByRole('button', { name: 'Ẩn số minh hoạ' }))
  expect(addressParameters()).toMatchObject({ nhung: '1', 'minh-hoa': 'an' })
})
