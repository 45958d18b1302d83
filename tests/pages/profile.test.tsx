import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addressParameters, openPage, textOf } from '../support/render-app.tsx'

const table = (): HTMLElement => within(screen.getByRole('region', { name: 'Bảng số liệu' })).getByRole('table')
const rowOf = (indicator: string): readonly string[] => {
  const row = within(table()).getByRole('rowheader', { name: indicator }).closest('tr')
  if (!row) throw new Error(indicator)
  return within(row).getAllByRole('cell').map(textOf)
}

describe('the profile of an area among its peers', () => {
  test('answers first, and the table has figure, place, standing, change and the ends with their areas', async () => {
    await openPage('/so-sanh/ho-so?dia-ban=692&ky=2024-Q2')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Hồ sơ so sánh: Huyện Lộc Ninh')
    expect(
      screen.getByText(
        'Quý II/2024, trong 11 huyện, thị xã, thành phố thuộc tỉnh Bình Phước, huyện Lộc Ninh tốt hơn trung vị ở 5/23 chỉ tiêu so được, bằng trung vị ở 12, kém hơn ở 6 (minh hoạ).',
      ),
    ).toBeVisible()
    const [figure, place, standing, change, worst, median, best] = rowOf('Vụ việc đã giải quyết')
    expect(figure).toContain('15/20 vụ việc (75%)')
    expect(place).toBe('10/11')
    expect(standing).toBe('thuộc nhóm 25% kém nhất')
    expect(change).toBe('tăng 2,3 điểm % so với quý trước')
    expect([worst, median, best].every((text) => /(Huyện|Thị xã|Thành phố) /.test(text!))).toBe(true)
  })

  test('stands among those of its setting when asked, and says so', async () => {
    const { user } = await openPage('/so-sanh/ho-so?dia-ban=692&ky=2024-Q2')
    await user.click(screen.getByRole('button', { name: 'Nông thôn (7)' }))
    expect(addressParameters()).toEqual({ 'dia-ban': '692', ky: '2024-Q2', cung: 'loai' })
    expect(screen.getByText(/trong 7 huyện thuộc tỉnh Bình Phước/)).toBeVisible()
  })

  test('leads from a row to the comparison of its indicator among the same peers, beside the median', async () => {
    const { user } = await openPage('/so-sanh/ho-so?dia-ban=692&ky=2024-Q2&cung=loai')
    await user.click(within(table()).getByRole('link', { name: 'Xã nông thôn mới nâng cao' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'So sánh: Xã nông thôn mới nâng cao' })).toBeVisible()
    expect(addressParameters()).toEqual({
      'dia-ban': '692',
      ky: '2024-Q2',
      'chi-so': 'rural.ntm_advanced',
      goc: 'trung-vi',
      cung: 'loai',
    })
    await user.click(screen.getByRole('link', { name: 'Hồ sơ so sánh' }))
    expect(await screen.findByText(/trong 7 huyện thuộc tỉnh Bình Phước/)).toBeVisible()
  })

  test('is read with the keys as a small table, and Enter opens the row', async () => {
    await openPage('/so-sanh/ho-so?dia-ban=692&ky=2024-Q2')
    const chart = screen.getByRole('application')
    fireEvent.focus(chart)
    fireEvent.keyDown(chart, { key: 'End' })
    expect(screen.getAllByRole('status').map(textOf).join(' ')).toMatch(/Vụ việc thuộc thẩm quyền/)
    for (let up = 0; up < 8; up += 1) fireEvent.keyDown(chart, { key: 'ArrowUp' })
    expect(screen.getAllByRole('status').map(textOf).join(' ')).toMatch(
      /Xoá mù chữ mức 2; Lộc Ninh: 14\/16 đơn vị cấp xã \(87,5%\); Trạng thái: minh hoạ; Trong nhóm: kém hơn trung vị; Hạng: 8\/11 đồng hạng; Trung vị: 10\/11 đơn vị cấp xã \(90,9%\) \(Huyện Đồng Phú\); Kém nhất: .*; Tốt nhất: /,
    )
    fireEvent.keyDown(chart, { key: 'Enter' })
    expect(await screen.findByRole('heading', { level: 1, name: /^So sánh: Xoá mù chữ mức 2/ })).toBeVisible()
  })

  test('of few towns refuses every row with its reason', async () => {
    await openPage('/so-sanh/ho-so?dia-ban=689&ky=2024-Q2&cung=loai')
    expect(rowOf('Trường đạt chuẩn quốc gia')[2]).toBe('Không so được: mới có 4/4 đơn vị có số, cần ít nhất 5')
    expect(
      screen.getByText(
        'Quý II/2024, thành phố Đồng Xoài chưa có chỉ tiêu nào so được trong 4 thị xã, thành phố thuộc tỉnh Bình Phước: mới có 4/4 đơn vị có số, cần ít nhất 5.',
      ),
    ).toBeVisible()
  })

  test('speaks English throughout', async () => {
    await openPage('/so-sanh/ho-so?dia-ban=692&ky=2024-Q2&lang=en')
    expect(screen.getByText(/^Q2 2024: among 11 districts, towns and cities? of Bình Phước province, /)).toBeVisible()
    expect(within(screen.getByRole('region', { name: 'Figures' })).getAllByText('among the best 25%')).toHaveLength(3)
  })

  test.each([
    ['a province', '70&ky=2024-Q2', 'Địa bàn này không có đơn vị cùng cấp để so.'],
    ['a commune nobody has figures of', '25300&ky=2022-Q2', /^Kỳ này chưa có số liệu nào của địa bàn và của 16 /],
  ])('of %s says why there is none, and what to do', async (_, asked, words) => {
    await openPage(`/so-sanh/ho-so?dia-ban=${asked}`)
    expect(screen.getByText(words)).toBeVisible()
    expect(screen.getByRole('link', { name: 'So sánh một chỉ tiêu' })).toBeVisible()
  })
})
