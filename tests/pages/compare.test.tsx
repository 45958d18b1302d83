import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { serveScenario } from '../support/publication-server.ts'
import { addressParameters, openPage, textOf } from '../support/render-app.tsx'

const table = (): HTMLElement => within(screen.getByRole('region', { name: 'Bảng số liệu' })).getByRole('table')
const rowOf = (area: string): readonly string[] => {
  const row = within(table()).getByRole('rowheader', { name: area }).closest('tr')
  if (!row) throw new Error(area)
  return within(row).getAllByRole('cell').map(textOf)
}
const areasInOrder = (): readonly string[] =>
  within(table())
    .getAllByRole('rowheader')
    .map(textOf)
    .filter((name) => /^(?:Huyện|Thị xã|Thành phố|Xã|Phường)/.test(name))

describe('the page of comparison', () => {
  test('answers in its first sentence, and the table has both figures of each area', async () => {
    await openPage('/so-sanh?ky=2024-Q2')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('So sánh: Xã nông thôn mới')
    const first =
      'Đến hết quý II/2024, huyện Lộc Ninh có 14/15 xã đạt chuẩn nông thôn mới (93,3%; số liệu minh hoạ), tăng 6,7 điểm % (+1 xã) so với cùng kỳ, còn 01 xã chưa đạt, xếp hạng 6/11.'
    expect(screen.getByText(first)).toBeVisible()
    const others = screen.getByText(/^Quý II\/2024 \(số liệu minh hoạ\) so với cùng kỳ: 7 địa bàn tăng, 4 không đổi\. /)
    expect(others).toHaveTextContent(/Nhóm so sánh: 11 huyện, thị xã, thành phố thuộc tỉnh Bình Phước\.$/)
    const [place, current, base, change, movement] = rowOf('Huyện Lộc Ninh')
    expect(place).toBe('6')
    expect(base).toContain('13/15 86,7%')
    expect(current).toContain('14/15 93,3%')
    expect(change).toBe('tăng 6,7 điểm % (+1 xã), chuyển biến tốt')
    expect(movement).toBe('giữ hạng')
    expect(rowOf('Huyện Đồng Phú')[4]).toBe('lên 4 bậc')
    // That it is of all areas above it goes without saying.
    expect(rowOf('Cả nhóm')[1]).toBe('74/86 86%')
    expect(rowOf('Trung vị')[1]).toContain('14/15 93,3%')
  })

  test('says the unit of its table once, of a rate what it is made of', async () => {
    await openPage('/so-sanh?ky=2024-Q2')
    expect(screen.getByText('Đơn vị: xã.')).toBeVisible()
    const cells = within(table()).getAllByRole('cell').map(textOf)
    expect(cells.filter((text) => /\d xã \(/.test(text))).toEqual([])
  })

  test('shows the two figures side by side where it refuses their difference, and says why', async () => {
    await openPage('/so-sanh?ky=2024-Q1')
    const [, current, base, change] = rowOf('Huyện Lộc Ninh')
    expect(base).toContain('13/15 86,7%')
    expect(current).toContain('14/15 93,3%')
    expect(change).toBe('không so sánh số công bố với số minh hoạ')
    expect(rowOf('Huyện Lộc Ninh')[0]).toBe('')
  })

  test('puts who did not report at the end without a place', async () => {
    await openPage('/so-sanh?ky=2023-Q3&chi-so=reception.turns')
    expect(areasInOrder().at(-1)).toBe('Huyện Bù Đốp')
    const [place, current, , change] = rowOf('Huyện Bù Đốp')
    expect(place).toBe('')
    expect(current).toContain('chưa báo cáo')
    expect(change).toBe('không so sánh: kỳ này không có số')
    expect(rowOf('Cả nhóm')[3]).toBe('không so sánh: chưa đủ đơn vị báo cáo')
  })
})

describe('a choice on the page of comparison', () => {
  test('of the base stands in the address and is announced', async () => {
    const { user } = await openPage('/so-sanh?ky=2024-Q2')
    await user.selectOptions(screen.getByRole('combobox', { name: 'So với' }), 'Kế hoạch năm')
    expect(addressParameters()['goc']).toBe('ke-hoach')
    const announced = screen.getAllByRole('status').map(textOf)
    expect(announced.some((text) => text.includes('so với kế hoạch năm 2024, tức 01/15 xã (đúng tiến độ)'))).toBe(true)
    expect(rowOf('Huyện Lộc Ninh')[3]).toBe('còn thiếu 6,7 điểm %, tức 01/15 xã (đúng tiến độ)')
  })

  test('of any quarter offers the quarters', async () => {
    const { user } = await openPage('/so-sanh?ky=2024-Q2')
    await user.selectOptions(screen.getByRole('combobox', { name: 'So với' }), 'Quý khác…')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Quý so sánh' }), 'Quý I/2022')
    expect(addressParameters()['goc']).toBe('2022-Q1')
    expect(within(table()).getByRole('columnheader', { name: 'Quý I/2022' })).toBeVisible()
  })

  test('of an order moves the rows and is told by the heading', async () => {
    const { user } = await openPage('/so-sanh?ky=2024-Q2')
    expect(within(table()).getByRole('columnheader', { name: 'Quý II/2024' })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    await user.click(within(table()).getByRole('button', { name: 'Địa bàn' }))
    expect(addressParameters()['sap']).toBe('ten')
    expect(within(table()).getByRole('columnheader', { name: 'Địa bàn' })).toHaveAttribute('aria-sort', 'ascending')
    const names = areasInOrder()
    expect([...names].sort(new Intl.Collator('vi').compare)).toEqual(names)
  })

  test('of a name keeps the areas that have it, tones or not', async () => {
    const { user } = await openPage('/so-sanh?ky=2024-Q2')
    await user.click(screen.getByRole('button', { name: 'Tuỳ chọn', expanded: false }))
    await user.type(screen.getByRole('searchbox', { name: 'Tìm địa bàn' }), 'loc ninh')
    expect(areasInOrder()).toEqual(['Huyện Lộc Ninh'])
    expect(addressParameters()['tim']).toBe('loc ninh')
    await user.type(screen.getByRole('searchbox', { name: 'Tìm địa bàn' }), ' zzz')
    expect(screen.getByText('Không có địa bàn nào khớp với phần tìm.', { exact: false })).toBeVisible()
  })

  test('of the first or last few counts only areas with a figure', async () => {
    const { user } = await openPage('/so-sanh?ky=2023-Q3')
    await user.click(screen.getByRole('button', { name: 'Tuỳ chọn', expanded: false }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hiện' }), '5 dòng cuối có số')
    expect(addressParameters()['loc']).toBe('cuoi-5')
    expect(areasInOrder()).toHaveLength(5)
    expect(areasInOrder()).not.toContain('Huyện Bù Đốp')
  })

  test('of peers keeps those that are towns or country as the chosen area is, and says so', async () => {
    const { user } = await openPage('/so-sanh?dia-ban=692&ky=2024-Q2')
    await user.click(screen.getByRole('button', { name: 'Tuỳ chọn', expanded: false }))
    await user.click(screen.getByRole('button', { name: 'Nông thôn (7)' }))
    expect(addressParameters()['cung']).toBe('loai')
    expect(areasInOrder()).toHaveLength(7)
    expect(areasInOrder()).toContain('Huyện Lộc Ninh')
    expect(screen.getByText(/Nhóm so sánh: 7 huyện thuộc tỉnh Bình Phước\.$/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Cùng cấp (11)' }))
    expect(addressParameters()).not.toHaveProperty('cung')
  })

  test('of further quarters gives each a bar and a column, and takes them away again', async () => {
    const { user } = await openPage('/so-sanh?ky=2024-Q2&dang=cot')
    await user.click(screen.getByRole('button', { name: 'Tuỳ chọn', expanded: false }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Thêm quý' }), 'Quý IV/2022')
    expect(within(table()).getByRole('columnheader', { name: 'Quý IV/2022' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Bỏ Quý IV/2022' }))
    expect(addressParameters()).not.toHaveProperty('them-ky')
    expect(screen.getByRole('combobox', { name: 'Thêm quý' })).toHaveFocus()
  })

  test('of another page leaves the comparison behind and keeps area and quarter', async () => {
    const { user } = await openPage('/so-sanh?dia-ban=692&ky=2024-Q2&goc=quy-truoc&dang=xep-hang')
    await user.click(screen.getByRole('link', { name: 'Huyện Đồng Phú' }))
    expect(await screen.findByRole('heading', { level: 1, name: /^Huyện Đồng Phú/ })).toBeVisible()
    expect(addressParameters()).toEqual({ 'dia-ban': '695', ky: '2024-Q2' })
  })
})

describe('an address of the page of comparison that cannot be met', () => {
  test('opens what can be opened, and says what could not', async () => {
    await openPage('/so-sanh?chi-so=khong.co&goc=hom-qua&ky=2024-Q2')
    const notice = screen.getAllByRole('status').find((each) => textOf(each).includes('Đường dẫn có chỗ'))
    expect(notice).toHaveTextContent('Không có chỉ tiêu “khong.co”; trang đang hiện chỉ tiêu đầu tiên.')
    expect(notice).toHaveTextContent('Không so sánh được với “hom-qua”')
    expect(areasInOrder()).toHaveLength(11)
  })

  test.each([
    ['a quarter in the future', '/so-sanh?dia-ban=75&ky=2031-Q1', 'Quý I/2031'],
    ['communes nobody has figures of', '/so-sanh?dia-ban=25300&ky=2022-Q2', 'Quý II/2022'],
  ])('for %s says that there is no figure', async (_, path, period) => {
    await openPage(path)
    expect(
      screen.getByText(new RegExp(`^${period}, cả \\d+ địa bàn đều không có số\\.( Nhóm so sánh|$)`)),
    ).toBeVisible()
    expect(screen.getByText(/^\d+ địa bàn /, { selector: 'strong' })).toBeVisible()
    expect(screen.getByRole('link', { name: /^Xem (quý|huyện)/ })).toBeVisible()
  })

  test('of areas that are all silent says why in one sentence with the way out, and names them on demand', async () => {
    const { user } = await openPage('/so-sanh?dia-ban=70&ky=2022-Q4&minh-hoa=an')
    expect(screen.getByText('11 địa bàn chưa có số liệu.')).toBeVisible()
    const out = screen.getByRole('link', { name: 'Xem quý I/2024, kỳ gần nhất có số' })
    await user.click(screen.getByText('Danh sách 11 địa bàn'))
    const silent = within(screen.getByRole('region', { name: 'Chưa có số liệu' }))
    expect(silent.getAllByRole('link')).toHaveLength(11)
    expect(silent.getByRole('link', { name: 'Huyện Lộc Ninh' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/\?dia-ban=692&/),
    )
    expect(screen.queryByRole('table')).toBeNull()
    await user.click(out)
    expect(await screen.findByRole('table')).toBeVisible()
  })

  test('of a distance tells readers what is better or worse, and no change', async () => {
    await openPage('/so-sanh?chi-so=schools.standard&ky=2024-Q2&goc=trung-vi')
    const told = (name: string): string => rowOf(name).join(' ')
    expect(told('Huyện Lộc Ninh')).toMatch(/, (?:tốt|kém) hơn/)
    expect(textOf(screen.getByRole('table'))).not.toContain('chuyển biến')
  })

  test('of areas of several levels ranks and adds up nothing', async () => {
    await openPage('/so-sanh?dia-ban=70,692&ky=2024-Q2')
    expect(rowOf('Cả nhóm')[1]).toContain('các địa bàn khác cấp, không gộp được')
    expect(rowOf('Huyện Lộc Ninh')[0]).toBe('')
  })

  test('with figures that did not arrive names the fault', async () => {
    serveScenario('corrupted')
    await openPage('/so-sanh?ky=2024-Q2')
    expect(await screen.findByRole('alert')).toHaveTextContent('bị hỏng trên đường truyền')
  })
})

test('in English every word is English', async () => {
  await openPage('/so-sanh?ky=2024-Q2&lang=en')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Comparison: New rural communes')
  expect(screen.getByText(/^Q2 2024 \(sample figure\) against a year earlier: 7 up, 4 unchanged\. /)).toBeVisible()
  const main = textOf(screen.getByRole('main'))
  expect(main).not.toMatch(/tăng|giảm|không|quý|xếp/i)
})
