import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { serveScenario } from '../support/publication-server.ts'
import { addressParameters, openPage, textOf } from '../support/render-app.tsx'

const title = (): HTMLElement => screen.getByRole('heading', { level: 1 })
const region = (name: string): HTMLElement => screen.getByRole('region', { name })
const sentences = (side: string): readonly string[] => within(region(side)).queryAllByRole('listitem').map(textOf)
const rowOf = (table: string, name: string): readonly string[] => {
  const row = within(region(table)).getByRole('rowheader', { name }).closest('tr')
  if (!row) throw new Error(name)
  return within(row).getAllByRole('cell').map(textOf)
}
const cardOf = (indicator: string): string => {
  const links = screen.getAllByRole('link', { name: indicator })
  return textOf(links.flatMap((link) => link.closest('[data-family] li') ?? [])[0]!)
}

describe('what stands out and what needs attention', () => {
  test('is told in sentences that lead to where it can be seen', async () => {
    const { user } = await openPage('/?dia-ban=696&ky=2024-Q2')
    expect(sentences('Nổi bật')).toContain(
      'Thay đổi: Có 10/15 xã đạt chuẩn nông thôn mới (66,7%), tăng 1 xã so với quý trước và tăng 2 xã so với cùng kỳ.',
    )
    const behind =
      'Kế hoạch năm: Có 10/15 xã đạt chuẩn nông thôn mới (66,7%); chậm tiến độ, bằng 83,3% kế hoạch năm, cần thêm 2 xã để đạt.'
    expect(sentences('Cần chú ý')).toContain(behind)
    await user.click(screen.getByRole('link', { name: /chậm tiến độ, bằng 83,3%/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Số xã đạt chuẩn nông thôn mới' })).toBeVisible()
    expect(addressParameters()).toEqual({ 'dia-ban': '696', ky: '2024-Q2' })
  })

  test('is what was not reported, which is no zero and leads to the reports', async () => {
    const { user } = await openPage('/?dia-ban=693&ky=2023-Q3')
    expect(region('Nổi bật')).toHaveTextContent('Không có chỉ tiêu nào nổi bật theo quy tắc.')
    expect(sentences('Cần chú ý')).toEqual([expect.stringMatching(/^Chưa báo cáo 31 chỉ tiêu: xã nông thôn mới; /)])
    expect(cardOf('Lượt tiếp công dân')).toContain('chưa báo cáo')
    await user.click(within(region('Cần chú ý')).getByRole('link'))
    expect(await screen.findByRole('heading', { level: 1, name: /^Theo dõi nộp báo cáo/ })).toBeVisible()
  })

  test('says once of all samples that they are some', async () => {
    await openPage('/?dia-ban=696&ky=2024-Q2')
    expect(screen.getByText(/^Mọi số của kỳ này do chương trình tạo ra, không phải số thật\.$/)).toBeVisible()
    for (const side of ['Nổi bật', 'Cần chú ý']) expect(region(side)).not.toHaveTextContent('minh hoạ')
    expect(rowOf('Kế hoạch năm 2024', 'Xã nông thôn mới').join(' ')).not.toContain('minh hoạ')
  })

  test('says once of a side, beside its heading, that all of it are samples, and sets off what it is about', async () => {
    await openPage('/?dia-ban=692&ky=2024-Q1')
    for (const side of ['Nổi bật', 'Cần chú ý']) {
      expect(within(region(side)).getByText('số liệu minh hoạ')).toBeVisible()
      for (const sentence of sentences(side)) expect(sentence).not.toContain('minh hoạ')
    }
    expect(sentences('Cần chú ý')[0]).toBe('Còn 1/15 xã chưa đạt chuẩn nông thôn mới: xã Lộc Quang.')
    expect(within(region('Nổi bật')).getByText('23').tagName).toBe('B')
    const plans = screen.getByRole('heading', { name: 'Kế hoạch năm 2024' }).closest('section')!
    expect(within(plans).getAllByText(/minh hoạ/)).toHaveLength(1)
  })

  test('is not told where figures did not arrive, and what the catalogue knows of the area stays', async () => {
    serveScenario('corrupted')
    await openPage('/?dia-ban=692')
    expect(await screen.findByRole('alert')).toHaveTextContent('bị hỏng trên đường truyền')
    expect(screen.queryByRole('region', { name: 'Nổi bật' })).toBeNull()
    expect(screen.getByText('01 thị trấn, 15 xã')).toBeVisible()
  })
})

describe('the plans of the year', () => {
  test('stand with the figure to date, the target and how far it is, and again on the card with place and changes', async () => {
    await openPage('/?dia-ban=696&ky=2024-Q2')
    expect(rowOf('Kế hoạch năm 2024', 'Xã nông thôn mới')).toEqual([
      '10/15 xã (66,7%)',
      '11/15 xã (73,3%)',
      '12/15 xã (80%)',
      'chậm tiến độ, bằng 83,3% kế hoạch năm, cần thêm 2 xã để đạt',
    ])
    const heads = within(region('Kế hoạch năm 2024')).getAllByRole('columnheader')
    expect(textOf(heads[2]!)).toBe('Tiến độ kế hoạch đến hết quý II/2024')
    const card = cardOf('Xã nông thôn mới')
    for (const text of ['tăng 1 xã', 'tăng 2 xã', 'Kế hoạch năm 12/15 xã (80%): chậm tiến độ', 'hạng 10/11']) {
      expect(card).toContain(text)
    }
  })

  test('say what must stand beside a figure, but what the page has said', async () => {
    await openPage('/?dia-ban=694&ky=2024-Q2')
    expect(rowOf('Kế hoạch năm 2024', 'Trường đạt chuẩn quốc gia')[0]).toBe(
      '15/36 trường (41,7%) điều chỉnh; trước đây 14',
    )
    expect(cardOf('Trường đạt chuẩn quốc gia')).toContain(
      'Quý II/2024 15/36 trường (41,7%) (minh hoạ; điều chỉnh; trước đây 14)',
    )
  })

  test('are none where nothing can be judged', async () => {
    await openPage('/?minh-hoa=an')
    expect(screen.queryByRole('region', { name: /^Kế hoạch năm/ })).toBeNull()
  })
})

describe('the areas below', () => {
  test('of which all says the same are one row', async () => {
    await openPage('/?dia-ban=692&ky=2024-Q2')
    const heads = within(region('Đơn vị trực thuộc')).getAllByRole('rowheader').map(textOf)
    expect(heads).toContain('Xã Lộc Phú, Xã Lộc Điền')
    expect(heads.join(', ').split(', ')).toHaveLength(16)
    expect(heads).toHaveLength(8)
  })

  test('lack what most of them have reached, unless its plan says so already', async () => {
    await openPage('/?dia-ban=692&ky=2024-Q2')
    expect(rowOf('Đơn vị trực thuộc', 'Xã Lộc Thiện')).toEqual(['5/5', 'Sản phẩm OCOP', 'Xoá mù chữ mức 2'])
    expect(rowOf('Đơn vị trực thuộc', 'Xã Lộc Quang')).toEqual(['5/5', 'Xã nông thôn mới', ''])
  })

  test('have their reports and the indicators that lag, and lead to their own overview', async () => {
    const { user } = await openPage('/?dia-ban=70&ky=2023-Q3')
    expect(rowOf('Đơn vị trực thuộc', 'Huyện Phú Riềng')).toEqual([
      '5/5',
      'Xã nông thôn mới; Xã nông thôn mới nâng cao; Sản phẩm OCOP; Trường đạt chuẩn quốc gia',
    ])
    expect(rowOf('Đơn vị trực thuộc', 'Huyện Bù Đốp')).toEqual([
      '0/5',
      'chưa đánh giá được (4 chỉ tiêu có kế hoạch năm)',
    ])
    await user.click(within(region('Đơn vị trực thuộc')).getByRole('link', { name: 'Huyện Bù Đốp' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Huyện Bù Đốp – Quý III/2023' })).toBeVisible()
    expect(addressParameters()).toEqual({ 'dia-ban': '693', ky: '2023-Q3' })
  })

  test('of which nothing is known are named alone', async () => {
    await openPage('/?dia-ban=692&ky=2022-Q2')
    expect(screen.getByText('Bộ số liệu chưa có số của từng đơn vị trực thuộc.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Xã Lộc Hòa' })).toBeVisible()
  })
})

describe('a quarter that cannot be compared', () => {
  test('leads to the nearest one that can be', async () => {
    const { user } = await openPage('/?dia-ban=70&ky=2023-Q3')
    await user.click(screen.getByRole('link', { name: 'Xem quý II/2023, kỳ gần nhất so sánh được' }))
    expect(title()).toHaveTextContent('Tỉnh Bình Phước – Quý II/2023')
    expect(screen.getByText(/Số của địa bàn là tổng của đủ 11 đơn vị trực thuộc\./)).toBeVisible()
    expect(cardOf('Xã nông thôn mới')).not.toContain('11/11 đơn vị')
  })
})

describe('what the area is', () => {
  test('is its type, its parent, what lies below it and how long it was', async () => {
    await openPage('/?dia-ban=692')
    const facts = region('Về địa bàn')
    for (const text of ['692', 'Tỉnh Bình Phước', '01 thị trấn, 15 xã']) expect(facts).toHaveTextContent(text)
    expect(region('Thay đổi của địa bàn')).toHaveTextContent(
      /Từ 01\/07\/2025, huyện Lộc Ninh không còn là đơn vị hành chính\. Địa bàn chuyển về: .*Xã Lộc Ninh/,
    )
  })

  test('is not told twice of a district that ended: the page begins with it', async () => {
    await openPage('/?dia-ban=692&ky=2025-Q3')
    expect(await screen.findAllByText(/huyện Lộc Ninh không còn là đơn vị hành chính/)).toHaveLength(1)
    expect(screen.getByRole('link', { name: 'Lộc Ninh' })).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Thay đổi của địa bàn' })).toBeNull()
  })

  test('is told of a commune that ended too, whose code does not lead to the new one', async () => {
    const { user } = await openPage('/?dia-ban=25292-dau&ky=2025-Q4')
    expect(
      await screen.findByRole('heading', {
        name: 'Từ 01/07/2025, xã Lộc Phú không còn là đơn vị hành chính; địa bàn nay thuộc xã Lộc Quang.',
      }),
    ).toBeVisible()
    const events = region('Thay đổi của địa bàn')
    expect(events).toHaveTextContent('01/07/2025: toàn bộ xã Lộc Phú nhập vào xã Lộc Quang.')
    await user.click(within(events).getByRole('link', { name: 'Xã Lộc Quang' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Xã Lộc Quang – Quý IV/2025' })).toBeVisible()
    expect(addressParameters()['dia-ban']).toBe('25292-2025-07-01')
  })
})

/** The command of browsers that copies, which fires an event with the clipboard in it. */
function giveCopyCommand(take: (text: string) => void): void {
  const execCommand = (): boolean => {
    const event = new Event('copy', { cancelable: true })
    const clipboardData = { setData: (type: string, text: string) => type === 'text/plain' && take(text) }
    return !document.dispatchEvent(Object.assign(event, { clipboardData }))
  }
  Object.defineProperty(document, 'execCommand', { configurable: true, value: execCommand })
}

describe('the words for the meeting', () => {
  const words = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: /^Sửa tuỳ ý rồi sao chép/ })

  afterEach(() => {
    Reflect.deleteProperty(document, 'execCommand')
  })

  async function openWords(path: string) {
    const opened = await openPage(path)
    await opened.user.click(screen.getByText('Lời phát biểu'))
    return opened
  }

  test('can be changed and are copied as they stand', async () => {
    const { user } = await openWords('/?dia-ban=696&ky=2024-Q2')
    expect(words().value.split('\n')[0]).toMatch(/^Quý II\/2024, huyện Bù Đăng: .*\(số liệu minh hoạ\)\.$/)
    await user.clear(words())
    await user.type(words(), 'Kính thưa đồng chí Chủ tịch.')
    const copied: string[] = []
    giveCopyCommand((text) => copied.push(text))
    await user.click(screen.getByRole('button', { name: 'Sao chép lời phát biểu' }))
    expect(await screen.findByText('Đã sao chép lời phát biểu.')).toBeVisible()
    expect(copied).toEqual(['Kính thưa đồng chí Chủ tịch.'])
  })

  test('changed by hand do not stand under another quarter, and stand again under their own', async () => {
    const { user } = await openWords('/?dia-ban=696&ky=2024-Q2')
    await user.type(words(), ' Trân trọng.')
    expect(words().value).toMatch(/ Trân trọng\.$/)
    await user.click(screen.getByRole('button', { name: 'Quý sau' }))
    await waitFor(() => expect(words().value).toMatch(/^Quý III\/2024, /))
    expect(words().value).not.toContain('Trân trọng')
    await user.click(screen.getByRole('button', { name: 'Quý trước' }))
    await waitFor(() => expect(words().value).toMatch(/ Trân trọng\.$/))
  })

  test('are not said to be copied where the browser refuses it', async () => {
    const { user } = await openWords('/?dia-ban=696&ky=2024-Q2')
    await user.click(screen.getByRole('button', { name: 'Sao chép lời phát biểu' }))
    expect(await screen.findByText(/^Trình duyệt không cho sao chép\./)).toBeVisible()
    expect(screen.queryByText('Đã sao chép lời phát biểu.')).toBeNull()
  })
})

describe('a code that several areas bore', () => {
  test('shows no figures, and each of the areas with its time and the area above it as a way to this page', async () => {
    const { user } = await openPage('/dia-ban/25270?ky=2024-Q2')
    expect(await screen.findByRole('heading', { level: 1, name: 'Chọn địa bàn' })).toBeVisible()
    expect(
      screen.getByText('Mã “25270” là của 2 đơn vị hành chính qua các thời kỳ. Chọn đơn vị cần xem:'),
    ).toBeVisible()
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
      expect.arrayContaining([
        'Thị trấn Lộc Ninh thuộc huyện Lộc Ninh; đến 30/06/2025',
        'Phường Lộc Ninh thuộc thành phố Đồng Nai; 01/07/2025 – nay; trước 30/04/2026 là xã Lộc Ninh',
      ]),
    )
    expect(document.body.textContent).not.toMatch(/Huyện Lộc Ninh –|14\/15/)
    await user.click(screen.getByRole('link', { name: 'Thị trấn Lộc Ninh' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Thị trấn Lộc Ninh – Quý II/2024' })).toBeVisible()
    expect(addressParameters()).toEqual({ 'dia-ban': '25270-dau', ky: '2024-Q2' })
  })

  test('beside other areas is told above them, with the same ways', async () => {
    const { user } = await openPage('/so-sanh?dia-ban=692,25292,693&ky=2024-Q2')
    await user.click(await screen.findByRole('link', { name: 'Xã Lộc Phú' }))
    expect(addressParameters()['dia-ban']).toBe('692,25292-dau,693')
  })
})

describe('the address of a profile of an area', () => {
  test('leads to the overview and keeps quarter and area', async () => {
    await openPage('/dia-ban/693?ky=2024-Q2')
    expect(await screen.findByRole('heading', { level: 1, name: 'Huyện Bù Đốp – Quý II/2024' })).toBeVisible()
    expect(window.location.pathname).toBe('/')
    expect(addressParameters()).toEqual({ 'dia-ban': '693', ky: '2024-Q2' })
  })

  test('of the file in which a server has it leads there too', async () => {
    await openPage('/dia-ban/693/index.html?ky=2024-Q2')
    expect(await screen.findByRole('heading', { level: 1, name: 'Huyện Bù Đốp – Quý II/2024' })).toBeVisible()
  })

  test.each([
    ['of no area', '999999', /Không có địa bàn “999999”/],
    ['that is no text', '%E0%A4%A', /Không có địa bàn/],
  ])('%s says so', async (_, area, problem) => {
    await openPage(`/dia-ban/${area}?ky=2024-Q2`)
    expect(await screen.findByText(problem)).toBeVisible()
    expect(title()).toHaveTextContent('Quý II/2024')
  })
})
