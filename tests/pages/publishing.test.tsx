import 'fake-indexeddb/auto'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { decodeHandover } from '../../src/contract/handover-file.ts'
import { browserDatabase, forgetDatabase } from '../../src/data/browser-database.ts'
import { presentWorkspace, readWorkspace, saveImport } from '../../src/data/workspace.ts'
import type { DraftFigure, ImportId } from '../../src/domain/draft-figure.ts'
import { draftOf, importOf } from '../package/draft-import.ts'
import { publicationServer } from '../support/publication-server.ts'
import { edition, entered, keepEntered, leavePublishing, rowOf } from '../support/publishing-page.ts'
import { openPage, textOf } from '../support/render-app.tsx'

beforeEach(keepEntered)
afterEach(leavePublishing)

const reason = () =>
  screen.getByRole('textbox', { name: /^Lý do đính chính: Số xã đạt chuẩn nông thôn mới, Huyện Lộc Ninh/ })

/** A server that publishes: takes what is handed over, and says the edition that came of it. */
function servePublishing(answer: () => Response): string[] {
  const taken: string[] = []
  publicationServer.use(
    http.get('*/api/publish', () => HttpResponse.json({ format: 'nhip-quy-publish', last: edition })),
    http.post('*/api/publish', async ({ request }) => {
      taken.push(await request.text())
      expect(request.headers.get('x-nhip-quy')).toBe('publish')
      return answer()
    }),
  )
  return taken
}

test('each figure stands beside what is published, and what moves with them is told', async () => {
  servePublishing(() => HttpResponse.json({}))
  await openPage('/nhap/cong-bo')
  expect(textOf(await rowOf('Số lượt tiếp công dân'))).toContain('91 lượt (minh hoạ)64 lượtmới')
  expect(textOf(await rowOf('Số xã đạt chuẩn nông thôn mới'))).toContain('14/15 xã (93,3%)15/15 xã (100%)điều chỉnh')
  expect(textOf(await rowOf('Số xã đạt chuẩn nông thôn mới nâng cao'))).toContain('không đổi')
  expect(screen.getByText('Sẽ công bố: 1 số mới, 1 số điều chỉnh.')).toBeVisible()
  const moved = screen.getByRole('region', { name: 'Thay đổi kéo theo' })
  expect(textOf(moved)).toMatch(/Số xã đạt chuẩn nông thôn mới, Tỉnh Bình Phước \(70\), Quý I\/2024: .* → /)
})

test('a revision waits for its reason; then it is published, and cleared from this computer', async () => {
  const taken = servePublishing(() => HttpResponse.json({ ok: true, edition: { ...edition, number: 5 } }))
  const { user } = await openPage('/nhap/cong-bo')
  const publish = await screen.findByRole('button', { name: 'Công bố' })
  expect(publish).toHaveAttribute('aria-disabled', 'true')
  await user.click(publish)
  expect(taken).toEqual([])
  expect(screen.getByText('Còn 1 số cần ghi lý do đính chính trước khi công bố.')).toBeVisible()
  await user.type(reason(), 'Rà soát lại')
  await user.type(screen.getByRole('textbox', { name: 'Người công bố' }), 'Nguyễn Thị Lan')
  await user.click(await screen.findByRole('button', { name: 'Công bố' }))
  expect(await screen.findByText('Đã công bố bản 5.')).toBeVisible()
  expect(await screen.findByText('Máy này không có số liệu nào chưa công bố.')).toBeVisible()
  expect(screen.getByText(/^Số đã xác nhận ở “Nhập từ tệp” hoặc “Nhập số” chờ ở đây/)).toBeVisible()
  expect(screen.getByText(/^Bản số liệu ngày \d{2}\/\d{2}\/\d{4}/)).toBeVisible()
  const handed = decodeHandover(taken[0]!)
  expect(handed).toMatchObject({
    ok: true,
    value: {
      by: 'Nguyễn Thị Lan',
      imports: [{ figures: [{ indicator: 'reception.turns' }, { indicator: 'rural.ntm', reason: 'Rà soát lại' }] }],
    },
  })
  expect(handed.ok && [...handed.value.seen.values()]).toEqual(['91 sample', '14/15 final'])
})

test('what the package does not know is not published, and stays on this computer', async () => {
  const unknown = draftOf('gone.indicator 692 2024-Q1', { value: 7 })
  await act(
    async () => void (await saveImport(entered.of, [draftOf('reception.turns 692 2024-Q2', { value: 64 }), unknown])),
  )
  const taken = servePublishing(() => HttpResponse.json({ ok: true, edition: { ...edition, number: 5 } }))
  const { user } = await openPage('/nhap/cong-bo')
  await user.type(await screen.findByRole('textbox', { name: 'Người công bố' }), 'Lan')
  await user.click(screen.getByRole('button', { name: 'Công bố' }))
  expect(await screen.findByText('Đã công bố bản 5.')).toBeVisible()
  expect(taken[0]).not.toContain('gone.indicator')
  expect(presentWorkspace().figures).toEqual([{ ...unknown, importId: 'a1' }])
  expect(textOf(await rowOf('gone.indicator'))).toContain('không có trong bộ số liệu')
  expect(
    screen.getByText('Không có gì để công bố: 1 số có chỉ tiêu hoặc địa bàn không có trong bộ số liệu.'),
  ).toBeVisible()
  expect(screen.queryByText(/giống số đã công bố/)).toBeNull()
  expect(screen.queryByRole('region', { name: 'Công bố' })).toBeNull()
  await waitFor(() => expect(screen.getByRole('article')).toHaveFocus())
})

test('what a browser cannot clear or keep is told', async () => {
  servePublishing(() => HttpResponse.json({ ok: true, edition: { ...edition, number: 5 } }))
  publicationServer.use(
    http.post('*/api/publish/back', () => HttpResponse.json({ ok: true, edition, imports: [entered] })),
  )
  const { user } = await openPage('/nhap/cong-bo')
  await user.click(await screen.findByRole('button', { name: /^Bỏ Số xã đạt chuẩn nông thôn mới, Huyện/ }))
  await user.type(screen.getByRole('textbox', { name: 'Người công bố' }), 'Lan')
  const refuse = (): never => {
    throw new DOMException('locked', 'InvalidStateError')
  }
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(refuse)
  await user.click(screen.getByRole('button', { name: 'Công bố' }))
  expect(await screen.findByText(/^Đã công bố bản 5\. Trình duyệt chưa bỏ được/)).toBeVisible()
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse)
  await user.click(screen.getByRole('button', { name: 'Quay lại bản trước' }))
  await user.type(screen.getByRole('textbox', { name: 'Lý do quay lại' }), 'Nhầm kỳ')
  await user.click(screen.getByRole('button', { name: 'Quay lại' }))
  expect(await screen.findByText(/trình duyệt không lưu được hết số liệu bị rút/)).toBeVisible()
  expect(screen.queryByText(/Số liệu bị rút đang ở máy này/)).toBeNull()
})

test('a browser that keeps nothing is told, and not that there are no figures', async () => {
  servePublishing(() => HttpResponse.json({}))
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('private', 'InvalidStateError')
  })
  forgetDatabase()
  await act(async () => void (await readWorkspace()))
  await openPage('/nhap/cong-bo')
  expect(await screen.findByText(/^Trình duyệt này không cho lưu số liệu/)).toBeVisible()
  expect(screen.queryByText('Máy này không có số liệu nào chưa công bố.')).toBeNull()
  opening.mockRestore()
  await act(async () => void (await readWorkspace()))
  expect(await rowOf('Số lượt tiếp công dân')).toBeVisible()
})

test('what the server finds wrong is told, and nothing is lost', async () => {
  const text = { vi: 'Số lượt tiếp công dân: sai', en: 'wrong' }
  servePublishing(() => HttpResponse.json({ ok: false, faults: [{ text }] }, { status: 422 }))
  const { user } = await openPage('/nhap/cong-bo')
  await user.click(await screen.findByRole('button', { name: /^Bỏ Số xã đạt chuẩn nông thôn mới, Huyện/ }))
  await user.type(screen.getByRole('textbox', { name: 'Người công bố' }), 'Lan')
  await user.click(screen.getByRole('button', { name: 'Công bố' }))
  expect(await screen.findByText('Số lượt tiếp công dân: sai')).toBeVisible()
  await waitFor(() => expect(presentWorkspace().figures).toHaveLength(2))
})

test('a figure, an import and what does not change are taken back by a press', async () => {
  servePublishing(() => HttpResponse.json({}))
  const { user } = await openPage('/nhap/cong-bo')
  await user.click(await screen.findByRole('button', { name: 'Bỏ các số không đổi' }))
  await waitFor(() => expect(presentWorkspace().figures).toHaveLength(2))
  await user.click(screen.getByRole('button', { name: /^Bỏ Số lượt tiếp công dân/ }))
  await waitFor(() => expect(presentWorkspace().figures).toHaveLength(1))
  await user.click(screen.getByRole('button', { name: 'Hoàn tác cả lần nhập: Báo cáo quý II' }))
  expect(await screen.findByText('Máy này không có số liệu nào chưa công bố.')).toBeVisible()
})

test('a reason that was just typed stays with its figure when another one is taken back', async () => {
  servePublishing(() => HttpResponse.json({}))
  const { user } = await openPage('/nhap/cong-bo')
  const back = await screen.findByRole('button', { name: /^Bỏ Số lượt tiếp công dân/ })
  await user.clear(reason())
  fireEvent.change(reason(), { target: { value: ' Rà soát lại ' } })
  fireEvent.blur(reason())
  fireEvent.click(back)
  await waitFor(() => expect(presentWorkspace().figures).toHaveLength(2))
  expect(presentWorkspace().figures).toMatchObject([{ indicator: 'rural.ntm', reason: 'Rà soát lại' }, {}])
})

test('a reason that was just changed is the one that is published, and what another tab changed is not', async () => {
  const taken = servePublishing(() => HttpResponse.json({ ok: true, edition: { ...edition, number: 5 } }))
  const { user } = await openPage('/nhap/cong-bo')
  await user.type(await screen.findByRole('textbox', { name: 'Người công bố' }), 'Lan')
  const explain = (text: string): void => {
    fireEvent.change(reason(), { target: { value: text } })
    fireEvent.blur(reason())
  }
  explain('Rà soát lại')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Công bố' })).toHaveAttribute('aria-disabled', 'false'))
  // Another figure of which this tab has not heard.
  const turned = draftOf('reception.turns 692 2024-Q2', { value: 65 })
  const { of } = importOf('a2', [turned])
  await (await browserDatabase()).put('imports', { of, figures: [{ ...turned, importId: of.id }] }, of.id)
  explain('Đếm sót một xã')
  fireEvent.click(screen.getByRole('button', { name: 'Công bố' }))
  expect(await screen.findByText('Đã công bố bản 5.')).toBeVisible()
  const handed = decodeHandover(taken[0]!)
  expect(handed.ok && handed.value.imports.map(({ figures }) => figures)).toMatchObject([
    [
      { indicator: 'reception.turns', content: { value: 64 } },
      { indicator: 'rural.ntm', reason: 'Đếm sót một xã' },
    ],
  ])
  expect(presentWorkspace().figures).toMatchObject([{ importId: 'a2', content: { value: 65 } }])
})

test('what another tab has changed meanwhile stays as it is there', async () => {
  servePublishing(() => HttpResponse.json({}))
  const { user } = await openPage('/nhap/cong-bo')
  const clear = await screen.findByRole('button', { name: 'Bỏ các số không đổi' })
  const withAdvanced = (value: number): readonly DraftFigure[] => [
    ...entered.figures.slice(0, 2),
    draftOf('rural.ntm_advanced 692 2024-Q1', { value, denominator: 15 }),
  ]
  // As another tab writes before this one has heard of it.
  const write = async (figures: readonly DraftFigure[]) =>
    await (await browserDatabase()).put('imports', { of: entered.of, figures }, entered.of.id)
  await write(withAdvanced(5))
  await user.click(clear)
  const row = await rowOf('Số xã đạt chuẩn nông thôn mới nâng cao')
  await waitFor(() => expect(textOf(row)).toContain('5/15 xã'))
  await write(withAdvanced(6))
  await user.click(screen.getByRole('button', { name: /^Bỏ Số lượt tiếp công dân/ }))
  await waitFor(() => expect(presentWorkspace().figures).toHaveLength(2))
  expect(presentWorkspace().figures).toMatchObject([{ indicator: 'rural.ntm' }, { content: { value: 6 } }])
})

test('clearing what does not change happens at once, and is told where the browser refuses it', async () => {
  await act(
    async () =>
      void (await saveImport({ ...entered.of, id: 'a2' as ImportId, at: '2026-11-30T09:00:00.000Z' }, [
        draftOf('rural.ntm_advanced 692 2024-Q1', { value: 3, denominator: 15 }),
        draftOf('reception.turns 692 2024-Q2', { value: 65 }),
      ])),
  )
  servePublishing(() => HttpResponse.json({}))
  const { user } = await openPage('/nhap/cong-bo')
  // oxlint-disable-next-line typescript/unbound-method -- it is called on a store below
  const put = IDBObjectStore.prototype.put
  const refusing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (args[1] === 'a1') throw new DOMException('locked', 'InvalidStateError')
    return put.apply(this, args)
  })
  await user.click(await screen.findByRole('button', { name: 'Bỏ các số không đổi' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Chưa lưu được thay đổi')
  await act(async () => void (await readWorkspace()))
  expect(presentWorkspace().figures).toHaveLength(5)
  refusing.mockRestore()
  await user.click(screen.getByRole('button', { name: 'Bỏ các số không đổi' }))
  await waitFor(() => expect(presentWorkspace().figures).toHaveLength(2))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(presentWorkspace().figures).toMatchObject([{ indicator: 'rural.ntm' }, { content: { value: 65 } }])
})

test('the focus stays where work goes on: by the next figure, on the page, on what was pressed', async () => {
  const answers: (() => void)[] = []
  servePublishing(() => HttpResponse.json({}))
  publicationServer.use(
    http.post('*/api/publish', async () => {
      await new Promise<void>((resolve) => void answers.push(resolve))
      return HttpResponse.json({ refused: 'busy' }, { status: 409 })
    }),
  )
  const { user } = await openPage('/nhap/cong-bo')
  await user.type(await screen.findByRole('textbox', { name: 'Người công bố' }), 'Lan')
  const back = (name: RegExp) => screen.getByRole('button', { name })
  await user.click(back(/^Bỏ Số xã đạt chuẩn nông thôn mới, Huyện/))
  await waitFor(() => expect(back(/^Bỏ Số xã đạt chuẩn nông thôn mới nâng cao/)).toHaveFocus())
  await user.click(screen.getByRole('button', { name: 'Công bố' }))
  await waitFor(() => expect(answers).toHaveLength(1))
  const busy = screen.getByRole('button', { name: 'Đang công bố…' })
  expect(busy).toHaveFocus()
  await user.click(busy)
  expect(answers).toHaveLength(1)
  answers[0]!()
  expect(await screen.findByText(/^Một lần công bố khác đang chạy/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Công bố' })).toHaveFocus()
  await user.click(back(/^Hoàn tác cả lần nhập/))
  expect(await screen.findByText('Máy này không có số liệu nào chưa công bố.')).toBeVisible()
  expect(screen.getByRole('article')).toHaveFocus()
})

test('pages that could not be made new are told once the server knows', async () => {
  const told = ['renewing', 'renewing', 'failed'] as const
  let count = 0
  publicationServer.use(
    http.get('*/api/publish', () => {
      count += 1
      return HttpResponse.json({ format: 'nhip-quy-publish', last: edition, pages: told[Math.min(count, 3) - 1] })
    }),
  )
  await openPage('/nhap/cong-bo')
  expect(await screen.findByText(/các trang vẫn mở ra bằng số của bản trước/)).toBeVisible()
  expect(count).toBe(3)
})

test('a server with a key asks for it, and one without says who may publish', async () => {
  publicationServer.use(
    http.get('*/api/publish', ({ request }) => {
      const given = request.headers.get('authorization')
      if (given === `Bearer ${encodeURIComponent('khoá')}`) return HttpResponse.json({ format: 'nhip-quy-publish' })
      return HttpResponse.json({ refused: given === null ? 'key-needed' : 'key-wrong', hasKey: true }, { status: 401 })
    }),
  )
  const { user } = await openPage('/nhap/cong-bo')
  const field = await screen.findByLabelText('Khoá công bố')
  await user.type(field, 'x')
  await user.click(screen.getByRole('button', { name: 'Công bố' }))
  expect(await screen.findByText(/^Khoá không đúng/)).toBeVisible()
  await user.clear(field)
  await user.type(field, 'khoá')
  await user.click(screen.getByRole('button', { name: 'Công bố' }))
  expect(await screen.findByRole('textbox', { name: 'Người công bố' })).toBeVisible()
})

test('a site of files offers a package, and says who merges it', async () => {
  publicationServer.use(http.get('*/api/publish', () => new HttpResponse('<html>', { status: 404 })))
  await openPage('/nhap/cong-bo')
  expect(await screen.findByRole('button', { name: 'Tải gói số liệu' })).toHaveAttribute('aria-disabled', 'true')
  expect(screen.getByText(/npm run data:merge/)).toBeVisible()
})
