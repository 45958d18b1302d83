import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addressParameters, openPage } from '../support/render-app.tsx'

const title = (): HTMLElement => screen.getByRole('heading', { level: 1 })

describe('the address', () => {
  test('follows the quarter', async () => {
    const { user } = await openPage('/')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kỳ báo cáo' }), 'Quý III/2023')
    expect(title()).toHaveTextContent('Huyện Lộc Ninh – Quý III/2023')
    expect(addressParameters()).toEqual({ 'dia-ban': '692', ky: '2023-Q3' })
    await user.click(screen.getByRole('button', { name: 'Quý sau' }))
    expect(title()).toHaveTextContent('Quý IV/2023')
    await user.click(screen.getByRole('button', { name: 'Quý trước' }))
    expect(addressParameters()['ky']).toBe('2023-Q3')
  })

  test('ends with the last quarter that has figures', async () => {
    await openPage('/?dia-ban=75-2025-07-01&ky=2026-Q3')
    expect(screen.getByRole('button', { name: 'Quý sau' })).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByRole('button', { name: 'Quý trước' })).toHaveAttribute('aria-disabled', 'false')
  })

  test('at its last quarter keeps the focus on the step, which says that it goes no further', async () => {
    const { user } = await openPage('/?dia-ban=75-2025-07-01&ky=2026-Q2')
    await user.click(screen.getByRole('button', { name: 'Quý sau' }))
    const step = screen.getByRole('button', { name: 'Quý sau' })
    expect(step).toHaveAttribute('aria-disabled', 'true')
    expect(step).toHaveFocus()
    await user.click(step)
    expect(addressParameters()['ky']).toBe('2026-Q3')
  })

  test('follows the area', async () => {
    const { user } = await openPage('/')
    await user.click(screen.getByRole('button', { name: /^Địa bàn: Huyện Lộc Ninh/ }))
    await user.click(await screen.findByRole('option', { name: /Huyện Đồng Phú/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Huyện Đồng Phú – Quý I/2024' })).toBeVisible()
    expect(addressParameters()).toEqual({ 'dia-ban': '695', ky: '2024-Q1' })
  })

  test('goes back with the browser', async () => {
    const { user } = await openPage('/')
    await user.click(screen.getByRole('button', { name: 'Quý sau' }))
    expect(title()).toHaveTextContent('Quý II/2024')
    window.history.back()
    expect(await screen.findByRole('heading', { level: 1, name: 'Huyện Lộc Ninh – Quý I/2024' })).toBeVisible()
  })

  test('keeps the view when the reader goes to another page and back', async () => {
    const { user } = await openPage('/?dia-ban=696&ky=2024-Q3&minh-hoa=an')
    const pages = screen.getByRole('navigation', { name: 'Trang' })
    await user.click(within(pages).getByRole('link', { name: 'Giới thiệu số liệu' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Giới thiệu số liệu' })).toBeVisible()
    await user.click(within(pages).getByRole('link', { name: 'Tổng quan' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Huyện Bù Đăng – Quý III/2024' })).toBeVisible()
    expect(addressParameters()).toEqual({ 'dia-ban': '696', ky: '2024-Q3', 'minh-hoa': 'an' })
  })

  test('of the file in which a server has a page leads to the page, with all that is asked', async () => {
    await openPage('/index.html?dia-ban=696&ky=2024-Q3')
    expect(title()).toHaveTextContent('Huyện Bù Đăng – Quý III/2024')
    expect(window.location.pathname).toBe('/')
    expect(addressParameters()).toEqual({ 'dia-ban': '696', ky: '2024-Q3' })
  })

  test('is that of the overview again after a press on the name of the site', async () => {
    const { user } = await openPage('/gioi-thieu?dia-ban=696&ky=2024-Q3')
    await user.click(await screen.findByRole('link', { name: /^Nhịp Quý/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Huyện Bù Đăng – Quý III/2024' })).toBeVisible()
    expect(window.location.pathname).toBe('/')
  })

  test('of no page of ours says so', async () => {
    await openPage('/khong-co')
    expect(title()).toHaveTextContent('Không có trang này')
    expect(screen.getByText('Địa chỉ vừa mở không thuộc trang nào. Hãy chọn một trang ở trên.')).toBeVisible()
  })

  test('with an unknown area and a bad period opens what can be opened and says what could not', async () => {
    await openPage('/?dia-ban=xyz&ky=2024-Q9&minh-hoa=co-the')
    expect(title()).toHaveTextContent('Huyện Lộc Ninh – Quý I/2024')
    const notice = screen.getByText('Đường dẫn có chỗ không đúng').closest<HTMLElement>('[role=status]')
    expect(notice).toBeVisible()
    expect(
      within(notice ?? document.body)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '“2024-Q9” không phải là một quý (ví dụ đúng: 2024-Q1); trang đang dùng kỳ mặc định.',
      'Không có địa bàn “xyz”; trang bỏ qua phần này của địa chỉ.',
      'Giá trị “co-the” của “minh-hoa” không có; trang đang dùng giá trị mặc định.',
    ])
  })

  test('keeps the known area beside an unknown one', async () => {
    await openPage('/?dia-ban=xyz,693&ky=2024-Q1')
    expect(title()).toHaveTextContent('Huyện Bù Đốp – Quý I/2024')
    expect(screen.getByText(/^Không có địa bàn “xyz”/)).toBeVisible()
  })
})

describe('the title of the window', () => {
  test('is the page and its view, so that tabs and bookmarks can be told apart', async () => {
    const { user } = await openPage('/?dia-ban=693&ky=2024-Q2')
    expect(document.title).toBe('Huyện Bù Đốp – Quý II/2024 · Nhịp Quý')
    await user.click(screen.getAllByRole('link', { name: 'Lượt tiếp công dân' })[0]!)
    const heading = await screen.findByRole('heading', { level: 1, name: /tiếp công dân/ })
    // The title is set once the page has been painted, a moment after its heading stands.
    await waitFor(() => expect(document.title).toContain(`${heading.textContent}. Huyện Bù Đốp, Quý II/2024: `))
    await user.click(screen.getByRole('link', { name: 'Giới thiệu số liệu' }))
    await screen.findByRole('heading', { level: 1, name: 'Giới thiệu số liệu' })
    await waitFor(() => expect(document.title).toBe('Giới thiệu số liệu · Nhịp Quý'))
  })
})

describe('English', () => {
  test('translates the page and keeps the view', async () => {
    const { user } = await openPage('/?dia-ban=693&ky=2024-Q2')
    await user.click(screen.getByRole('button', { name: 'English' }))
    await waitFor(() => expect(title()).toHaveTextContent('Bù Đốp district – Q2 2024'))
    expect(addressParameters()).toEqual({ 'dia-ban': '693', ky: '2024-Q2', lang: 'en' })
    expect(document.documentElement.lang).toBe('en')
    expect(screen.getByRole('heading', { level: 2, name: 'Citizen reception and petitions' })).toBeVisible()
    expect(screen.getByText('SAMPLE FIGURES')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Tiếng Việt' }))
    await waitFor(() => expect(title()).toHaveTextContent('Huyện Bù Đốp – Quý II/2024'))
    expect(addressParameters()).toEqual({ 'dia-ban': '693', ky: '2024-Q2' })
  })

  test('stays on the way to an indicator', async () => {
    const { user } = await openPage('/?lang=en')
    await user.click(screen.getAllByRole('link', { name: 'New rural communes' })[0]!)
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Communes meeting the new-rural standard' }),
    ).toBeVisible()
  })
})
