import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Scenario } from '../../mocks/scenario.ts'
import { patienceMs } from '../support/patience.ts'
import { serveScenario } from '../support/publication-server.ts'
import { openPage, renderApp } from '../support/render-app.tsx'

const paths = ['/', '/chi-so/rural.ntm', '/gioi-thieu'] as const
const pagesWithFigures = ['/', '/chi-so/rural.ntm'] as const

const retry = (): HTMLElement => screen.getByRole('button', { name: 'Thử lại' })

describe.each(paths)('on a computer that has never seen the site, %s', (path) => {
  test.each<[Scenario, string]>([
    ['cut', 'Không kết nối được máy chủ để tải danh mục số liệu. Hãy kiểm tra mạng hoặc cáp, rồi bấm “Thử lại”.'],
    ['not-found', 'Máy chủ trả lời mã 404 cho danh mục số liệu. Hãy bấm “Thử lại”'],
    ['login-page', 'Tệp danh mục số liệu không phải là tệp số liệu (có thể máy chủ trả về trang đăng nhập'],
    ['wrong-version', 'Tệp danh mục số liệu thuộc phiên bản 4, mới hơn chương trình đang mở. Hãy tải lại trang'],
  ])('says what happened and what to do when the files are %s, and opens once they are back', async (fault, words) => {
    serveScenario(fault)
    const { user } = renderApp(path)
    expect(await screen.findByRole('alert')).toHaveTextContent('Chưa mở được số liệu')
    expect(screen.getByText(words, { exact: false })).toBeVisible()
    await user.click(retry())
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    serveScenario('normal')
    await user.click(retry())
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Nhịp Quý')
  })
})

describe.each(pagesWithFigures)('figures that arrive damaged, %s', (path) => {
  test('are not used; the page says so and takes them once they are whole', async () => {
    serveScenario('corrupted')
    const { user } = await openPage(path)
    expect(screen.getByRole('alert')).toHaveTextContent('Một phần số liệu chưa tải được')
    expect(screen.getAllByText(/bị hỏng trên đường truyền \(không khớp mã kiểm tra\)/)[0]).toBeVisible()
    expect(screen.queryByText(/14\/15/)).toBeNull()
    serveScenario('normal')
    await user.click(retry())
    expect(await screen.findAllByText(/14\/15/)).not.toHaveLength(0)
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('a publication without figures', () => {
  test('leaves an overview that says so and what to do', async () => {
    serveScenario('empty')
    await openPage('/')
    expect(screen.getByText('Chưa có số liệu nào của huyện Lộc Ninh trong quý I/2024.')).toBeVisible()
    expect(screen.getByText('Hãy chọn quý khác hoặc địa bàn khác.')).toBeVisible()
  })

  test('leaves a progress page that says so and what to do', async () => {
    serveScenario('empty')
    await openPage('/chi-so/rural.ntm')
    expect(screen.getByText('Chưa có số liệu nào để vẽ cho lựa chọn này.')).toBeVisible()
    expect(screen.getByText('Hãy chọn địa bàn hoặc chỉ tiêu khác', { exact: false })).toBeVisible()
  })

  test('leaves the page about the data', async () => {
    serveScenario('empty')
    await openPage('/gioi-thieu')
    expect(screen.getByRole('heading', { level: 2, name: 'Nguồn số liệu' })).toBeVisible()
  })
})

describe('a slow line', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test.each(paths)('is announced after four seconds, and the page comes by itself (%s)', async (path) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    serveScenario('slow')
    renderApp(path)
    expect(screen.getByText('Đang tải số liệu…')).toBeInTheDocument()
    await act(() => vi.advanceTimersByTimeAsync(3900))
    expect(screen.queryByText('Mạng đang chậm', { exact: false })).toBeNull()
    await act(() => vi.advanceTimersByTimeAsync(200))
    expect(screen.getByText('Mạng đang chậm, vẫn đang tải. Trang sẽ tự hiện khi xong.')).toBeVisible()
    // The catalogue takes six seconds, and so do the figures it names.
    await vi.waitFor(
      async () => {
        await act(() => vi.advanceTimersByTimeAsync(1000))
        expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
      },
      { timeout: patienceMs },
    )
    expect(screen.queryByText('Mạng đang chậm', { exact: false })).toBeNull()
  })
})

describe('what was loaded once', () => {
  test('stays when the line is cut: other quarters and pages open', async () => {
    const { user } = await openPage('/')
    serveScenario('cut')
    await user.click(screen.getByRole('button', { name: 'Quý sau' }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Huyện Lộc Ninh – Quý II/2024')
    await user.click(screen.getAllByRole('link', { name: 'Xã nông thôn mới' })[0]!)
    expect(await screen.findByRole('heading', { level: 1, name: 'Số xã đạt chuẩn nông thôn mới' })).toBeVisible()
    expect(screen.getByRole('rowheader', { name: 'Quý I/2024' })).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Giới thiệu số liệu' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Giới thiệu số liệu' })).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('stays beside what could not be loaded', async () => {
    const { user } = await openPage('/chi-so/rural.ntm?dia-ban=70&ky=2022-Q4&tu=2022-Q4&den=2025-Q4')
    serveScenario('cut')
    await user.click(screen.getByRole('button', { name: /^Địa bàn: / }))
    await user.type(await screen.findByRole('combobox', { name: /^Tìm theo tên/ }), 'dong nai')
    await user.click(await screen.findByRole('option', { name: /^(?:Tỉnh|Thành phố) Đồng Nai/ }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Không kết nối được máy chủ')
    expect(screen.getAllByText(/66\/86 xã/)[0]).toBeVisible()
    serveScenario('normal')
    await user.click(retry())
    expect(await screen.findAllByText(/67\/72 xã/)).not.toHaveLength(0)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test.each<Scenario>(['cut', 'not-found', 'login-page', 'wrong-version'])(
    'answers from this computer after a reload when the files are %s, and says so',
    async (fault) => {
      const first = await openPage('/')
      first.unmount()
      serveScenario(fault)
      const { user } = await openPage('/')
      expect(screen.getByText('Đang dùng bản số liệu đã lưu trên máy')).toBeVisible()
      expect(
        screen.getByText(
          /^Không lấy được bản mới từ máy chủ nên trang dùng bản đã lưu \(bản số liệu \d\d\/\d\d\/\d{4}\)/,
        ),
      ).toBeVisible()
      expect(screen.getByText('14/15')).toBeVisible()
      serveScenario('normal')
      await user.click(retry())
      await waitFor(() => expect(screen.queryByText('Đang dùng bản số liệu đã lưu trên máy')).toBeNull())
      expect(screen.getByText('14/15')).toBeVisible()
    },
  )

  test('answers from this computer when the figures arrive damaged', async () => {
    const first = await openPage('/')
    first.unmount()
    serveScenario('corrupted')
    await openPage('/')
    expect(screen.getByText('14/15')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('English', () => {
  test('says what happened and what to do as well', async () => {
    serveScenario('cut')
    const { user } = renderApp('/?lang=en')
    expect(await screen.findByRole('alert')).toHaveTextContent('The figures could not be opened')
    expect(
      screen.getByText(
        'The server could not be reached for the catalogue of figures. Check the network, then press “Try again”.',
      ),
    ).toBeVisible()
    serveScenario('normal')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Lộc Ninh district – Q1 2024' })).toBeVisible()
  })
})
