import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addressParameters, openPage, textOf } from '../support/render-app.tsx'

const article = 'Một số kết quả tích cực trong công tác dân vận của chính quyền quý I/2024 (Lộc Ninh)'

/** The card of an indicator. */
function placeOf(indicator: string): HTMLElement {
  const links = screen.getAllByRole('link', { name: indicator })
  const [card] = links.flatMap((link) => link.closest<HTMLElement>('[data-family] li') ?? [])
  if (!card) throw new Error(`${indicator} has no card`)
  return card
}

describe('a fresh start', () => {
  test('shows Huyện Lộc Ninh in Quý I/2024', async () => {
    await openPage('/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Huyện Lộc Ninh – Quý I/2024')
    expect(screen.getByRole('combobox', { name: 'Kỳ báo cáo' })).toHaveDisplayValue('Quý I/2024')
    expect(screen.getByRole('button', { name: 'Địa bàn: Huyện Lộc Ninh. Bấm để chọn' })).toBeVisible()
  })

  test('shows all thirteen figures of the article, each with the article as its source', async () => {
    await openPage('/')
    const figures = [
      ['Xã nông thôn mới', '14/15 xã (93,3%)'],
      ['Xã nông thôn mới nâng cao', '03/15 xã (20%)'],
      ['OCOP luỹ kế', '23 sản phẩm'],
      ['Trường đạt chuẩn quốc gia', '19/46 trường (41,3%)'],
      ['Lượt tiếp công dân', '71 lượt'],
      ['Người được tiếp', '98 người'],
      ['Đơn tiếp nhận', '35 đơn'],
      ['Thông báo kết luận', '13 văn bản'],
      ['Văn bản chỉ đạo của tỉnh', '05 văn bản'],
      ['Văn bản đôn đốc', '02 văn bản'],
      ['Phổ cập mầm non 5 tuổi', '16/16 đơn vị cấp xã (100%)'],
      ['Phổ cập tiểu học mức 3', '16/16 đơn vị cấp xã (100%)'],
      ['Phổ cập THCS', '16/16 đơn vị cấp xã (100%)'],
    ] as const
    const shown = figures.map(([indicator]) => {
      const place = placeOf(indicator)
      const [source, ...more] = within(place).getAllByRole('link', { name: /^nguồn \d+$/ })
      const cited = document.querySelector(source?.getAttribute('href') ?? '')
      return {
        indicator,
        figure: figures.find(([name, text]) => name === indicator && textOf(place).includes(`${text}[`))?.[1],
        isSample: textOf(place).includes('minh hoạ]'),
        source: cited && textOf(cited),
        further: more.length,
      }
    })
    expect(shown).toEqual(
      figures.map(([indicator, figure]) => ({
        indicator,
        figure,
        isSample: false,
        source: `${article}, 22/04/2024`,
        further: 0,
      })),
    )
  })

  test('answers in its first sentence', async () => {
    await openPage('/')
    const [answer] = screen.getAllByText(/^Quý I\/2024, huyện Lộc Ninh: /)
    expect(answer).toHaveTextContent(
      'Quý I/2024, huyện Lộc Ninh: 14/15 xã (93,3%) đạt chuẩn nông thôn mới; 23 sản phẩm OCOP được công nhận từ trước đến nay; ' +
        '19/46 trường (41,3%) đạt chuẩn quốc gia; tiếp 71 lượt công dân; ' +
        '16/16 đơn vị cấp xã (100%) đạt chuẩn phổ cập mầm non cho trẻ 5 tuổi.',
    )
  })

  test('never compares a published figure with a sample', async () => {
    await openPage('/')
    expect(screen.getByText(/^Không nêu tăng, giảm ở một số chỉ tiêu: không so với số minh hoạ\./)).toBeVisible()
    expect(textOf(placeOf('Xã nông thôn mới'))).not.toMatch(/tăng|giảm|so với|hạng|KH/)
  })

  test('leads from a card to its indicator and takes the view along', async () => {
    const { user } = await openPage('/?dia-ban=693&ky=2024-Q2')
    await user.click(within(placeOf('Trường đạt chuẩn quốc gia')).getByRole('link'))
    expect(await screen.findByRole('heading', { level: 1, name: 'Số trường đạt chuẩn quốc gia' })).toBeVisible()
    expect(window.location.pathname).toBe('/chi-so/schools.standard')
    expect(addressParameters()).toEqual({ 'dia-ban': '693', ky: '2024-Q2' })
  })
})

describe('illustrative figures', () => {
  test('are marked, counted and told from the published ones', async () => {
    await openPage('/')
    expect(screen.getByText('SỐ LIỆU MINH HOẠ')).toBeVisible()
    const notice = screen.getByText(/^\d+ số trên trang do chương trình tạo ra, không phải số thật\.$/)
    const figures = screen.getAllByText('minh hoạ').length
    expect(figures).toBeGreaterThan(0)
    expect(Number.parseInt(textOf(notice), 10)).toBeGreaterThanOrEqual(figures)
  })

  test('can be hidden, and then only what has a source stays', async () => {
    const { user } = await openPage('/')
    await user.click(screen.getByRole('button', { name: 'Ẩn số minh hoạ' }))
    expect(addressParameters()['minh-hoa']).toBe('an')
    expect(screen.queryByText('SỐ LIỆU MINH HOẠ')).toBeNull()
    expect(screen.queryByText('minh hoạ')).toBeNull()
    expect(screen.getByText('Đang ẩn số minh hoạ: trang chỉ còn số có nguồn.')).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'Hiện số minh hoạ' })).not.toBeChecked()
    expect(document.querySelectorAll('[data-family] li')).toHaveLength(13)
    // Of one source the list says it for all.
    expect(screen.queryByRole('link', { name: /^nguồn \d+$/ })).toBeNull()
    const list = screen.getByRole('heading', { name: 'Nguồn của các số trên trang' }).closest('section')!
    expect(within(list).getAllByRole('listitem').map(textOf)).toEqual([`${article}, 22/04/2024`])
    expect(screen.queryByRole('link', { name: 'Tiêu chí bình quân/xã' })).toBeNull()
  })

  test('come back by the switch in the bar', async () => {
    const { user } = await openPage('/?minh-hoa=an')
    await user.click(screen.getByRole('checkbox', { name: 'Hiện số minh hoạ' }))
    expect(await screen.findByText('SỐ LIỆU MINH HOẠ')).toBeVisible()
    expect(addressParameters()['minh-hoa']).toBeUndefined()
  })

  test('of a quarter without any source leave a page that says so and what to do', async () => {
    await openPage('/?dia-ban=693&ky=2023-Q4&minh-hoa=an')
    expect(screen.getByText('Chưa có số liệu nào của huyện Bù Đốp trong quý IV/2023.')).toBeVisible()
    expect(screen.getByText('Hãy chọn quý khác hoặc địa bàn khác.')).toBeVisible()
  })
})

describe('what a figure cannot say by itself stands beside it', () => {
  test('a quarter that was not reported says so and is not a zero', async () => {
    await openPage('/?dia-ban=693&ky=2023-Q3')
    const card = placeOf('Lượt tiếp công dân')
    expect(card).toHaveTextContent('chưa báo cáo')
    expect(textOf(card)).not.toMatch(/\b0 lượt/)
    expect(card).toHaveTextContent('Quý III/2023 chưa báo cáo')
  })

  test('a true zero is a value', async () => {
    await openPage('/?dia-ban=692&ky=2024-Q1')
    expect(textOf(placeOf('Đoàn đông người'))).toContain('0 đoàn')
  })

  test('a total says how many areas it has', async () => {
    await openPage('/?dia-ban=70&ky=2023-Q3')
    expect(placeOf('Lượt tiếp công dân')).toHaveTextContent('10/11 đơn vị')
    expect(screen.getByText(/Không nêu tăng, giảm ở một số chỉ tiêu: chưa đủ đơn vị\./)).toBeVisible()
  })

  test('a provisional quarter is called provisional', async () => {
    await openPage('/?dia-ban=693&ky=2025-Q2')
    expect(placeOf('Lượt tiếp công dân')).toHaveTextContent('sơ bộ')
  })

  test('of a quarter that is provisional throughout that is said once', async () => {
    await openPage('/?dia-ban=70&ky=2025-Q2')
    expect(screen.getByText(/Mọi số của kỳ này là số sơ bộ\./)).toBeVisible()
    expect(screen.queryByText('sơ bộ')).toBeNull()
  })

  test('a revised figure gives the earlier one', async () => {
    await openPage('/?dia-ban=694&ky=2024-Q2')
    expect(textOf(placeOf('Trường đạt chuẩn quốc gia'))).toMatch(/điều chỉnh.*trước đây \d+/)
  })

  test('a figure of a whole year stands as a year, not as its last quarter', async () => {
    await openPage('/?dia-ban=694&ky=2019-Q4')
    const card = placeOf('Xã nông thôn mới')
    expect(card).toHaveTextContent('Năm 2019: 03 xã')
    expect(card).toHaveTextContent('chưa có số liệu')
  })

  test('an area that changed its type says since when', async () => {
    await openPage('/?dia-ban=697&ky=2022-Q4')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Thị xã Chơn Thành – Quý IV/2022')
    expect(screen.getByText('Trước 01/10/2022 là Huyện Chơn Thành')).toBeVisible()
  })
})
