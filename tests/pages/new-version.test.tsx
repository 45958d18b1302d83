import { act, screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, expect, test, vi } from 'vitest'
import { encodeCatalogue } from '../../src/contract/sealed-catalogue.ts'
import type { Day } from '../../src/domain/day.ts'
import { publicationServer, publishedCatalogue } from '../support/publication-server.ts'
import { openPage } from '../support/render-app.tsx'

afterEach(() => vi.restoreAllMocks())

/** The reader comes back to the tab so many minutes after it was opened. */
function comeBack(minutes: number): void {
  const now = Date.now() + minutes * 60_000
  vi.spyOn(Date, 'now').mockReturnValue(now)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}

const publishAnother = (): void => {
  const text = encodeCatalogue({ ...publishedCatalogue(), edition: 'ffffffff', dataDate: '2026-12-01' as Day })
  publicationServer.use(http.get('*/catalogue.json', () => HttpResponse.text(text)))
}

const serveProgram = (script: string): void => {
  const program = document.createElement('script')
  program.setAttribute('src', '/assets/index-aaaa.js')
  const find = document.querySelector.bind(document)
  vi.spyOn(document, 'querySelector').mockImplementation((selector: string) =>
    selector.startsWith('script[type="module"]') ? program : find(selector),
  )
  publicationServer.use(
    http.get('/', () => HttpResponse.html(`<script type="module" src="${script}"></script><p id="not-loaded"></p>`)),
  )
}

test('a newer edition is taken over by a page that was left open, and told', async () => {
  const { user } = await openPage('/gioi-thieu')
  serveProgram('/assets/index-aaaa.js')
  publishAnother()
  comeBack(4)
  expect(screen.queryByText(/bản mới/)).toBeNull()
  comeBack(10)
  expect(
    await screen.findByText('Số liệu trên trang vừa được thay bằng bản mới, cập nhật ngày 01/12/2026.'),
  ).toBeVisible()
  expect(screen.getByText(/^Bản số liệu ngày \d\d\/\d\d\/\d{4} \(mã ffffffff\)\.$/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Đóng' }))
  expect(screen.queryByText(/thay bằng bản mới/)).toBeNull()
})

test('of a newer edition that says the same of the area in view no finding is told', async () => {
  await openPage('/?dia-ban=692&ky=2024-Q2')
  await screen.findByRole('heading', { name: 'Nổi bật' })
  serveProgram('/assets/index-aaaa.js')
  publishAnother()
  comeBack(10)
  const notice = await screen.findByText(/^Số liệu trên trang vừa được thay bằng bản mới/)
  expect(notice.closest('[role="status"]')?.querySelector('ul')).toBeNull()
})

test('another build is told before anything of the old one is missed', async () => {
  await openPage('/gioi-thieu')
  serveProgram('/assets/index-bbbb.js')
  comeBack(10)
  expect(await screen.findByText('Trang đã có bản mới')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Mở bản mới' })).toBeVisible()
})

test('without a network nothing is asked, and nothing is said', async () => {
  await openPage('/gioi-thieu')
  publishAnother()
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  comeBack(10)
  expect(screen.queryByRole('status', { name: /bản/ })).toBeNull()
  expect(screen.getByText(/^Bản số liệu ngày \d\d\/\d\d\/\d{4} \(mã \w{8}\)\.$/)).not.toHaveTextContent('ffffffff')
})
