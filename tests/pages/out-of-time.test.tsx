import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addressParameters, openPage } from '../support/render-app.tsx'

const notice = async (): Promise<HTMLElement> => {
  const heading = await screen.findByRole('heading', {
    level: 2,
    name: /không còn là đơn vị hành chính|Bộ số liệu ghi nhận|địa bàn đang chọn không có/,
  })
  return heading.closest('section')!
}

const pages = [
  ['the overview', '/'],
  ['a trend', '/chi-so/rural.ntm'],
  ['a comparison', '/so-sanh'],
  ['the profile', '/so-sanh/ho-so'],
  ['the table', '/so-lieu'],
  ['the reports', '/nop-bao-cao'],
  ['the briefing', '/bao-cao'],
] as const

describe('an area that is no more', () => {
  test.each(pages)('is told with those that have its territory, each a link: %s', async (_, path) => {
    await openPage(`${path}?dia-ban=692&ky=2025-Q4`)
    const said = await notice()
    expect(said).toHaveTextContent(
      'Từ 01/07/2025, huyện Lộc Ninh không còn là đơn vị hành chính; địa bàn nay thuộc các xã ' +
        'Lộc Hưng, Lộc Ninh, Lộc Quang, Lộc Tấn, Lộc Thành, Lộc Thạnh, Tân Tiến.',
    )
    expect(said).toHaveTextContent('Xã Tân Tiến còn có địa bàn không thuộc huyện Lộc Ninh.')
    for (const link of within(said).getAllByRole('link')) expect(link).toHaveAttribute('href')
    expect(screen.getAllByText(/không còn là đơn vị hành chính/)).toHaveLength(1)
  })

  test.each(pages)('leads to the same page of a successor, and to its own last quarter: %s', async (_, path) => {
    const { user } = await openPage(`${path}?dia-ban=692&ky=2025-Q4`)
    await user.click(
      within(await notice()).getByRole('link', { name: 'Xem quý II/2025, kỳ gần nhất có huyện Lộc Ninh' }),
    )
    expect(location.pathname).toBe(path)
    expect(addressParameters()).toMatchObject({ 'dia-ban': '692', ky: '2025-Q2' })
    expect(document.querySelector('[data-notice]')).toBeNull()
    history.back()
    await user.click(within(await notice()).getByRole('link', { name: 'Lộc Quang' }))
    expect(location.pathname).toBe(path)
    expect(addressParameters()).toMatchObject({ 'dia-ban': '25292-2025-07-01', ky: '2025-Q4' })
  })

  test('is followed through later changes: in 2026 its commune is a ward', async () => {
    await openPage('/?dia-ban=25300&ky=2025-Q4')
    expect(await notice()).toHaveTextContent(/xã Lộc Điền không còn .*; địa bàn nay thuộc xã Lộc Hưng\./)
    document.body.innerHTML = ''
    await openPage('/?dia-ban=25288&ky=2026-Q2')
    expect(await notice()).toHaveTextContent(/xã Lộc Thuận không còn .*; địa bàn nay thuộc phường Lộc Ninh\./)
  })

  test('can be followed by all of them at once where a page shows several, else on a comparison', async () => {
    const { user } = await openPage('/chi-so/reception.turns?dia-ban=692&ky=2025-Q4')
    await user.click(within(await notice()).getByRole('link', { name: 'Xem cả 7 đơn vị này' }))
    expect(addressParameters()['dia-ban']!.split(',')).toHaveLength(7)
    expect(screen.queryByText(/không còn là đơn vị hành chính/)).toBeNull()
  })

  test.each(['/', '/so-sanh/ho-so'])(
    'on a page of one area offers the comparison of its successors: %s',
    async (path) => {
      const { user } = await openPage(`${path}?dia-ban=692&ky=2025-Q4`)
      await user.click(within(await notice()).getByRole('link', { name: 'So sánh 7 đơn vị này' }))
      expect(await screen.findByRole('heading', { level: 1, name: /^So sánh/ })).toBeVisible()
      expect(location.pathname).toBe('/so-sanh')
    },
  )

  test('is told once for many', async () => {
    const { user } = await openPage('/so-sanh?dia-ban=688,689,690,691,692&ky=2025-Q4')
    const said = await notice()
    expect(said).toHaveTextContent(
      /^5 địa bàn đang chọn không có trong quý IV\/2025: các thị xã Bình Long, Phước Long; các huyện Bù Gia Mập, Lộc Ninh; thành phố Đồng Xoài\./,
    )
    expect(within(said).getByRole('link', { name: 'Xem quý II/2025' })).toBeVisible()
    await user.click(within(said).getByRole('link', { name: 'Xem 17 đơn vị có địa bàn đó trong kỳ này' }))
    expect(screen.queryByText(/địa bàn đang chọn không có/)).toBeNull()
  })

  test('is told by keyboard: the quarter goes on, and Enter on a successor leads there', async () => {
    const { user } = await openPage('/?dia-ban=692&ky=2025-Q2')
    screen.getByRole('button', { name: 'Quý sau' }).focus()
    await user.keyboard('{Enter}')
    within(await notice())
      .getByRole('link', { name: 'Lộc Hưng' })
      .focus()
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('heading', { level: 1, name: 'Xã Lộc Hưng – Quý III/2025' })).toBeVisible()
  })
})

describe('an area that is not there yet', () => {
  test('is told with what was there before', async () => {
    const { user } = await openPage('/?dia-ban=25292-2025-07-01&ky=2024-Q1')
    const said = await notice()
    expect(said).toHaveTextContent(
      'Bộ số liệu ghi nhận xã Lộc Quang từ ngày 01/07/2025; trước đó địa bàn thuộc các xã Lộc Hiệp, Lộc Phú, Lộc Quang.',
    )
    await user.click(within(said).getByRole('link', { name: 'Lộc Phú' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Xã Lộc Phú – Quý I/2024' })).toBeVisible()
  })

  test('of which a part alone is recorded, claims no more', async () => {
    await openPage('/?dia-ban=75-2025-07-01&ky=2024-Q1')
    expect(await notice()).toHaveTextContent(
      'Bộ số liệu ghi nhận tỉnh Đồng Nai từ ngày 01/07/2025; trước đó, theo bộ số liệu, trong địa bàn này có tỉnh Bình Phước.',
    )
  })

  test('in English', async () => {
    await openPage('/?dia-ban=692&ky=2025-Q4&lang=en')
    const heading = await screen.findByRole('heading', { level: 2, name: /no longer an administrative unit/ })
    expect(heading).toHaveTextContent(
      'Since 1 July 2025, Lộc Ninh district is no longer an administrative unit; its territory now lies in the communes Lộc Hưng,',
    )
    expect(screen.getByRole('link', { name: 'Open Q2 2025, the nearest quarter with Lộc Ninh district' })).toBeVisible()
  })
})
