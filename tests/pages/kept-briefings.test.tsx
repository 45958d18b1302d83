import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { encodeBriefing } from '../../src/contract/briefing-file.ts'
import { emptyBriefing } from '../../src/domain/briefing.ts'
import { briefingLinkPath } from '../../src/briefing/contents/briefing-link.ts'
import { packText } from '../../src/exports/packed-text.ts'
import { serveScenario } from '../support/publication-server.ts'
import {
  ntm,
  ocop,
  compared,
  keepBriefing,
  briefingOf,
  names,
  said,
  pressReady,
  openBriefing,
} from '../support/briefing-in-page.tsx'
import { openPage } from '../support/render-app.tsx'

describe('a briefing', () => {
  const open = async (user: UserEvent, file: File): Promise<void> => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')
    if (!input) throw new Error('No field for files')
    await user.upload(input, file)
  }

  test('is opened from a file; the one before comes back by undo', async () => {
    keepBriefing(briefingOf(ocop))
    const { user } = await openBriefing()
    await open(user, new File([encodeBriefing(briefingOf(ntm, compared))], 'quy-2.nhipquy.json'))
    expect(await screen.findByText(/Đã mở báo cáo 2 hình/)).toBeVisible()
    expect(names()).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }))
    expect(names()[0]).toMatch(/OCOP/)
  })

  test.each([
    ['no JSON at all', 'Biên bản họp', /Tệp không phải là báo cáo của Nhịp Quý/],
    ['another file', '{"format":"khac","version":1}', /Tệp không phải là báo cáo của Nhịp Quý/],
    ['of a newer program', '{"format":"nhip-quy.briefing","version":9}', /bản Nhịp Quý mới hơn/],
    [
      'with an address of another host',
      encodeBriefing(briefingOf(ntm)).replace('/chi-so/', '//evil.example/'),
      /có chỗ sai \(hình thứ 1\)/,
    ],
    [
      'longer than a briefing may be',
      encodeBriefing({
        ...emptyBriefing,
        items: Array.from({ length: 61 }, (_, id) => ({ id, path: ntm, content: 'chart' as const })),
      }),
      /có chỗ sai \(danh sách hình, tối đa 60 hình\)/,
    ],
    ['far too large', ' '.repeat(1_000_001), /Tệp quá lớn/],
  ])('from a file that is %s is not opened, and nothing is lost', async (_what, content, message) => {
    keepBriefing(briefingOf(ocop))
    const { user } = await openBriefing()
    await open(user, new File([content], 'bao-cao.json', { type: 'application/json' }))
    expect(await screen.findByText(message)).toBeVisible()
    expect(names()[0]).toMatch(/OCOP/)
  })

  test('of a link opens by itself where nothing is at hand, and asks where something is', async () => {
    const link = briefingLinkPath({ ...briefingOf(ntm, compared), title: { text: 'Giao ban quý II', from: 'x' } })
    const first = await openBriefing(link)
    expect(names()).toHaveLength(2)
    expect(window.location.hash).toBe('')
    await first.user.click(screen.getAllByRole('button', { name: /^Bỏ Số/ })[0]!)
    expect(names()).toHaveLength(1)
    first.unmount()
    const { user } = await openBriefing(link)
    expect(screen.getByText('Liên kết này chứa báo cáo “Giao ban quý II” (2 hình).')).toBeVisible()
    expect(names()).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Giữ báo cáo đang soạn' }))
    expect(names()).toHaveLength(1)
    expect(window.location.hash).toBe('')
  })

  test('of a link that was cut says so', async () => {
    const link = briefingLinkPath(briefingOf(ntm))
    await openPage(link.slice(0, -20))
    expect(await screen.findByText(/Liên kết bị cắt hoặc hỏng/)).toBeVisible()
    // Told once: loading the page again must not tell it for ever.
    expect(window.location.hash).toBe('')
    expect(screen.getByText(/Liên kết bị cắt hoặc hỏng/)).toBeVisible()
  })

  test('of a link with a hundred thousand faults leaves the page and the work as they are', async () => {
    const text = encodeBriefing(briefingOf()).replace(/"items": \[\]/, `"items": [${'{},'.repeat(100_000)}{}]`)
    keepBriefing(briefingOf(ocop))
    const { user } = await openBriefing(`/bao-cao#b=${packText(text)}`)
    expect(await screen.findByText(/Liên kết bị cắt hoặc hỏng/)).toBeVisible()
    expect(names()[0]).toMatch(/OCOP/)
    await user.click(screen.getByRole('button', { name: 'Đóng' }))
    expect(screen.queryByText(/Liên kết bị cắt hoặc hỏng/)).toBeNull()
    await open(user, new File([text], 'bao-cao.json', { type: 'application/json' }))
    expect(await screen.findByText(/Tệp báo cáo có chỗ sai \(hình thứ 1\)/)).toBeVisible()
    expect(names()[0]).toMatch(/OCOP/)
  })

  test('written over in English says so in Vietnamese, and neither shows nor loses those texts', async () => {
    const title = { text: 'Quarterly meeting', from: 'Indicators, Q2 2024 – Lộc Ninh district' }
    const { user } = await openPage('/bao-cao')
    const written = encodeBriefing({ ...briefingOf(ntm), language: 'en', title })
    await open(user, new File([written], 'meeting.nhipquy.json'))
    expect(await screen.findByText(/Báo cáo này có câu sửa tay bằng tiếng Anh/)).toBeVisible()
    expect(screen.getByText('Đã mở báo cáo 1 hình.')).toBeVisible()
    const field = screen.getByRole('textbox', { name: 'Tên báo cáo' })
    expect(field).toHaveValue('Chỉ tiêu quý II/2024 – huyện Lộc Ninh')
    expect(field).toHaveAttribute('readonly')
    await user.click(screen.getByRole('button', { name: 'English' }))
    expect(await screen.findByRole('textbox', { name: 'Title of the briefing' })).toHaveValue('Quarterly meeting')
  })

  test('that was replaced is kept aside for the next visit', async () => {
    keepBriefing(briefingOf(ocop))
    const { user } = await openBriefing()
    await user.click(screen.getByRole('button', { name: 'Tuỳ chọn', expanded: false }))
    await user.click(screen.getByRole('button', { name: 'Báo cáo mới' }))
    expect(localStorage.getItem('nhip-quy.briefing.before')).toContain('ocop.products')
  })

  test('that cannot be read is told of and can be taken away', async () => {
    localStorage.setItem('nhip-quy.briefing', '{"format":"nhip-quy.briefing","version":9}')
    await openPage('/bao-cao')
    expect(await screen.findByText(/Không đọc được báo cáo mà trình duyệt này đã giữ/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Tải bản gốc' })).toBeVisible()
    expect(localStorage.getItem('nhip-quy.briefing.damaged')).toContain('"version":9')
  })

  test('whose figures did not all arrive is shown with what is missing, and asks for it once', async () => {
    keepBriefing(briefingOf(ntm))
    serveScenario('corrupted')
    await openPage('/bao-cao?dia-ban=692&ky=2024-Q2')
    expect(await screen.findByText('Một phần số liệu chưa tải được')).toBeVisible()
    expect(await screen.findByText(/Một phần số liệu chưa tải được nên chưa xuất hình/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Nông thôn mới' })).toBeDisabled()
    expect(screen.queryByRole('button', { name: 'Tải PDF' })).not.toBeInTheDocument()
  })

  test('is not kept by a browser that refuses storage, and the page says so', async () => {
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError')
    })
    const { user } = await openPage('/bao-cao?dia-ban=692&ky=2024-Q2')
    await pressReady(user, 'OCOP')
    expect(screen.getByText(/Trình duyệt này không giữ lại báo cáo/)).toBeVisible()
    expect(names()[0]).toMatch(/OCOP/)
    refuse.mockRestore()
    // With room again the next change is kept.
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }))
    expect(screen.queryByText(/Trình duyệt này không giữ lại báo cáo/)).toBeNull()
  })

  test('is made in English too', async () => {
    keepBriefing(briefingOf(ntm))
    await openPage('/bao-cao?lang=en')
    const list = within(await screen.findByRole('region', { name: 'Figures' }))
    expect(list.getByText('Communes meeting the new-rural standard')).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Title of the briefing' })).toHaveValue(
      'Indicators, Q2 2024 – Lộc Ninh district',
    )
  })
})

describe('several briefings', () => {
  const shelf = () => within(screen.getByRole('dialog', { name: /^Báo cáo đã lưu/ }))
  const openShelf = async (user: UserEvent): Promise<void> => {
    await user.click(screen.getByRole('button', { name: /^Báo cáo đã lưu/ }))
    await shelf().findByRole('list')
  }
  const listed = (): readonly string[] =>
    shelf()
      .getAllByRole('listitem')
      .map((row) => row.querySelector('strong')?.textContent ?? '')

  test('stay when a new one is begun, and are opened again from a list', async () => {
    keepBriefing(briefingOf(ntm))
    const { user } = await openBriefing()
    await user.click(screen.getByRole('button', { name: 'Tuỳ chọn', expanded: false }))
    await user.click(screen.getByRole('button', { name: 'Báo cáo mới' }))
    expect(said()).toContain('Đã mở báo cáo trống. Báo cáo trước còn trong “Báo cáo đã lưu”.')
    await pressReady(user, 'OCOP')
    await screen.findByRole('region', { name: 'Các hình' })
    await openShelf(user)
    expect(listed()).toHaveLength(2)
    expect(listed()[1]).toBe('Chỉ tiêu quý II/2024 – huyện Lộc Ninh')
    await user.click(shelf().getAllByRole('listitem')[1]!.querySelector('button')!)
    expect(names()[0]).toBe('Số xã đạt chuẩn nông thôn mới')
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }))
    expect(names()[0]).toMatch(/OCOP/)
  })

  test('are renamed, copied and deleted, which can be taken back, and each is announced', async () => {
    keepBriefing(briefingOf(ntm))
    const { user } = await openBriefing()
    await openShelf(user)
    await user.click(shelf().getByRole('button', { name: /^Đổi tên/ }))
    const field = shelf().getByRole('textbox', { name: 'Tên trong danh sách' })
    await user.clear(field)
    await user.type(field, 'Giao ban tháng 6{enter}')
    expect(listed()).toEqual(['Giao ban tháng 6'])
    expect(said()).toContain('Đã đổi tên thành “Giao ban tháng 6”.')
    await user.click(shelf().getByRole('button', { name: 'Nhân bản Giao ban tháng 6' }))
    expect(listed()).toEqual(['Giao ban tháng 6', 'Giao ban tháng 6 (bản sao)'])
    await user.click(shelf().getByRole('button', { name: 'Xoá Giao ban tháng 6' }))
    expect(listed()).toEqual(['Giao ban tháng 6 (bản sao)'])
    expect(said()).toContain('Đã xoá “Giao ban tháng 6”. Bấm “Hoàn tác” để lấy lại.')
    expect(shelf().getByRole('list')).toHaveFocus()
    await user.click(shelf().getByRole('button', { name: 'Hoàn tác' }))
    expect(listed()).toHaveLength(2)
    await user.click(shelf().getByRole('button', { name: /^Giao ban tháng 6 \(bản sao\)/ }))
    expect(screen.queryByRole('dialog', { name: /^Báo cáo đã lưu/ })).toBeNull()
    expect(said()).toContain('Đã mở “Giao ban tháng 6 (bản sao)”.')
    expect(names()).toHaveLength(1)
  })
})

describe('the office', () => {
  const choose = async (user: UserEvent): Promise<void> =>
    await user.click(screen.getByRole('button', { name: 'Sửa tên và biểu trưng cơ quan' }))
  const nameField = (): Promise<HTMLElement> => screen.findByRole('textbox', { name: 'Tên cơ quan (tối đa ba dòng)' })
  const heading = (): HTMLElement => screen.getByRole('region', { name: 'Tên báo cáo' })

  test('is chosen once for every briefing, and carried by one on wish', async () => {
    keepBriefing(briefingOf(ntm))
    const { user } = await openBriefing()
    expect(heading()).toHaveTextContent('chưa chọn')
    await choose(user)
    await user.type(await nameField(), 'UBND huyện Lộc Ninh{enter}Văn phòng')
    await user.click(screen.getByRole('button', { name: 'Lưu' }))
    expect(heading()).toHaveTextContent('UBND huyện Lộc Ninh – Văn phòng')
    expect(said()).toContain('Đã lưu tên và biểu trưng cơ quan.')
    expect(localStorage.getItem('nhip-quy.briefing')).not.toContain('Văn phòng')
    await user.click(screen.getByRole('button', { name: 'Tuỳ chọn', expanded: false }))
    await user.click(screen.getByRole('button', { name: 'Báo cáo mới' }))
    await pressReady(user, 'OCOP')
    expect(heading()).toHaveTextContent('UBND huyện Lộc Ninh – Văn phòng')
    await choose(user)
    await user.click(await screen.findByRole('checkbox', { name: /^Kèm theo bản soạn này/ }))
    await user.click(screen.getByRole('button', { name: 'Lưu' }))
    expect(localStorage.getItem('nhip-quy.briefing')).toContain('Văn phòng')
  })

  test('that came with a briefing stays its own, and gives way to that of the browser', async () => {
    localStorage.setItem('nhip-quy.office', '{"name":"Sở Nội vụ"}')
    keepBriefing({ ...briefingOf(ntm), office: { name: 'UBND huyện Bù Đốp' } })
    const { user } = await openBriefing()
    expect(heading()).toHaveTextContent('UBND huyện Bù Đốp')
    await choose(user)
    await user.click(await screen.findByRole('checkbox', { name: /^Kèm theo bản soạn này/ }))
    await user.click(screen.getByRole('button', { name: 'Lưu' }))
    expect(heading()).toHaveTextContent('Sở Nội vụ')
  })

  test('takes no file that is no picture, and says so', async () => {
    keepBriefing(briefingOf(ntm))
    const { user } = await openBriefing()
    await choose(user)
    await nameField()
    const input = screen.getByLabelText<HTMLInputElement>('Chọn tệp ảnh', { selector: 'input' })
    await user.upload(input, new File(['%PDF-1.7'], 'con-dau.png', { type: 'image/png' }))
    expect(await screen.findByText('“con-dau.png” không phải ảnh PNG, JPEG hoặc SVG. Hãy chọn tệp khác.')).toBeVisible()
  })
})
