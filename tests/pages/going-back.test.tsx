import 'fake-indexeddb/auto'
import { act, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dropImports, presentWorkspace, saveImport } from '../../src/data/workspace.ts'
import type { ImportId } from '../../src/domain/draft-figure.ts'
import { publicationServer } from '../support/publication-server.ts'
import { edition, entered, keepEntered, leavePublishing, rowOf } from '../support/publishing-page.ts'
import { openPage } from '../support/render-app.tsx'

beforeEach(keepEntered)
afterEach(leavePublishing)

test('what is withdrawn stands beside what goes on here, however often', async () => {
  const changed = { ...entered.of, at: '2026-11-30T01:00:00.000Z' }
  await act(async () => void (await saveImport({ ...changed, id: 'a1-back' as ImportId }, entered.figures)))
  publicationServer.use(
    http.get('*/api/publish', () => HttpResponse.json({ format: 'nhip-quy-publish', last: edition })),
    http.post('*/api/publish/back', () => HttpResponse.json({ ok: true, edition, imports: [entered] })),
  )
  const { user } = await openPage('/nhap/cong-bo')
  await user.click(await screen.findByRole('button', { name: 'Quay lại bản trước' }))
  const dialog = screen.getByRole('dialog', { name: 'Quay lại bản trước' })
  await user.type(within(dialog).getByRole('textbox', { name: 'Người công bố' }), 'Lan')
  await user.type(within(dialog).getByRole('textbox', { name: 'Lý do quay lại' }), 'Nhầm kỳ')
  await user.click(within(dialog).getByRole('button', { name: 'Quay lại' }))
  expect(await screen.findByText(/^Đã quay lại bản trước\. Số liệu bị rút đang ở máy này/)).toBeVisible()
  expect(
    presentWorkspace()
      .imports.map(({ id }) => id)
      .sort(),
  ).toEqual(['a1', 'a1-back', 'a1-back-2'])
  expect(presentWorkspace().imports.find(({ id }) => id === 'a1-back')).toMatchObject({ at: changed.at })
})

test('the way back goes with the only edition, and leaves the focus on the page', async () => {
  let isBack = false
  publicationServer.use(
    http.get('*/api/publish', () =>
      HttpResponse.json({ format: 'nhip-quy-publish', ...(isBack ? {} : { last: edition }) }),
    ),
    http.post('*/api/publish/back', () => {
      isBack = true
      return HttpResponse.json({ ok: true, edition, imports: [] })
    }),
  )
  const { user } = await openPage('/nhap/cong-bo')
  await user.click(await screen.findByRole('button', { name: 'Quay lại bản trước' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Quay lại bản trước' }))
  await user.type(dialog.getByRole('textbox', { name: 'Người công bố' }), 'Lan')
  await user.type(dialog.getByRole('textbox', { name: 'Lý do quay lại' }), 'Nhầm kỳ')
  await user.click(dialog.getByRole('button', { name: 'Quay lại' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Quay lại bản trước' })).toBeNull())
  await waitFor(() => expect(screen.getByRole('article')).toHaveFocus())
})

test('the edition before comes back with a reason, and what was withdrawn stands here again', async () => {
  await act(async () => void (await dropImports([entered.of.id])))
  const asked: unknown[] = []
  publicationServer.use(
    http.get('*/api/publish', () => HttpResponse.json({ format: 'nhip-quy-publish', last: edition })),
    http.post('*/api/publish/back', async ({ request }) => {
      asked.push(await request.json())
      return HttpResponse.json({ ok: true, edition: { ...edition, number: 6 }, imports: [entered] })
    }),
  )
  const { user } = await openPage('/nhap/cong-bo')
  expect(await screen.findByText(/^Bản 4, .*, Minh: Quý I$/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Quay lại bản trước' }))
  const dialog = screen.getByRole('dialog', { name: 'Quay lại bản trước' })
  await user.type(within(dialog).getByRole('textbox', { name: 'Người công bố' }), 'Nguyễn Thị Lan')
  await user.type(within(dialog).getByRole('textbox', { name: 'Lý do quay lại' }), 'Nhầm kỳ')
  await user.click(within(dialog).getByRole('button', { name: 'Quay lại' }))
  expect(await screen.findByText(/^Đã quay lại bản trước/)).toBeVisible()
  expect(asked).toEqual([{ number: 4, by: 'Nguyễn Thị Lan', why: 'Nhầm kỳ' }])
  expect(await rowOf('Số lượt tiếp công dân')).toBeVisible()
})

test('what is withdrawn is the edition that was named, whatever is published meanwhile', async () => {
  let number = 4
  const asked: unknown[] = []
  const text = { vi: 'Bản đang công bố là bản 5', en: 'The edition now published is 5' }
  publicationServer.use(
    http.get('*/api/publish', () =>
      HttpResponse.json({ format: 'nhip-quy-publish', last: { ...edition, number }, pages: 'renewing' }),
    ),
    http.post('*/api/publish/back', async ({ request }) => {
      asked.push(await request.json())
      return HttpResponse.json({ ok: false, faults: [{ text }] }, { status: 422 })
    }),
  )
  const { user } = await openPage('/nhap/cong-bo')
  await user.click(await screen.findByRole('button', { name: 'Quay lại bản trước' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Quay lại bản trước' }))
  await user.type(dialog.getByRole('textbox', { name: 'Người công bố' }), 'Lan')
  await user.type(dialog.getByRole('textbox', { name: 'Lý do quay lại' }), 'Nhầm kỳ')
  number = 5
  expect(await screen.findByText(/^Bản 5, /)).toBeInTheDocument()
  expect(dialog.getByRole('heading', { name: /^Rút bản 4, / })).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Quay lại' }))
  expect(await dialog.findByText(text.vi)).toBeVisible()
  expect(asked).toMatchObject([{ number: 4 }])
  await user.click(dialog.getByRole('button', { name: 'Thôi' }))
  await user.click(screen.getByRole('button', { name: 'Quay lại bản trước' }))
  expect(dialog.getByRole('heading', { name: /^Rút bản 5, / })).toBeVisible()
})

describe('a server that no longer has the edition as its last', () => {
  const text = { vi: 'Bản đang công bố không phải bản 4', en: 'The edition now published is not 4' }

  /** Goes back from edition 4, behind which somebody else has made another one the last, or none. */
  async function goBackLate(last: typeof edition | undefined) {
    let present: typeof edition | undefined = edition
    publicationServer.use(
      http.get('*/api/publish', () =>
        HttpResponse.json({ format: 'nhip-quy-publish', ...(present ? { last: present } : {}) }),
      ),
      http.post('*/api/publish/back', () => {
        present = last
        return HttpResponse.json({ ok: false, faults: [{ text }] }, { status: 422 })
      }),
    )
    const { user } = await openPage('/nhap/cong-bo')
    await user.click(await screen.findByRole('button', { name: 'Quay lại bản trước' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Quay lại bản trước' }))
    await user.type(dialog.getByRole('textbox', { name: 'Người công bố' }), 'Lan')
    await user.type(dialog.getByRole('textbox', { name: 'Lý do quay lại' }), 'Nhầm kỳ')
    await user.click(dialog.getByRole('button', { name: 'Quay lại' }))
    return dialog
  }

  test('is asked again by itself: the page shows the edition that its refusal is about', async () => {
    const dialog = await goBackLate({ ...edition, number: 5 })
    expect(await dialog.findByText(text.vi)).toBeVisible()
    expect(await screen.findByText(/^Bản 5, /)).toBeInTheDocument()
    expect(dialog.getByRole('heading', { name: /^Rút bản 4, / })).toBeVisible()
  })

  test('leaves its refusal on the page where nothing is left to go back to', async () => {
    await goBackLate(undefined)
    await waitFor(() => expect(screen.queryByRole('heading', { name: /^Rút bản/ })).toBeNull())
    expect(screen.getByText(text.vi)).toBeVisible()
    await waitFor(() => expect(screen.getByRole('article')).toHaveFocus())
  })
})
