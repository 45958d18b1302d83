import 'fake-indexeddb/auto'
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { workspaceFlag } from '../../src/data/workspace-flag.ts'
import { dropImports, presentWorkspace, readWorkspace, saveImport } from '../../src/data/workspace.ts'
import type { AreaId } from '../../src/domain/area.ts'
import type { FigureImport, ImportId } from '../../src/domain/draft-figure.ts'
import type { IndicatorId } from '../../src/domain/indicator.ts'
import type { Period } from '../../src/domain/period.ts'
import { openPage, textOf } from '../support/render-app.tsx'

const network = vi.hoisted(() => ({ isCut: false }))

vi.mock(import('../../src/data/drafted-index.ts'), async (load) => {
  const real = await load()
  return {
    ...real,
    get draftedIndex() {
      if (network.isCut) throw new Error('cut')
      return real.draftedIndex
    },
  }
})
vi.mock(import('../../src/ui/build-state.ts'), () => ({ buildState: async () => 'unreachable' as const }))

const lacking = 'Chưa hiện được số liệu chưa công bố của máy này'

const of: FigureImport = {
  id: 'a1' as ImportId,
  kind: 'file',
  file: 'bao-cao.docx',
  at: '2024-04-12T01:00:00.000Z',
  by: 'Văn phòng',
  source: { title: 'Báo cáo của Thanh tra huyện' },
}
const turns = (value: number) => ({
  indicator: 'reception.turns' as IndicatorId,
  area: '692' as AreaId,
  period: '2024-Q1' as Period,
  state: 'final' as const,
  content: { kind: 'value' as const, value },
})

beforeEach(async () => {
  await act(async () => void (await saveImport(of, [turns(73)])))
})

afterEach(async () => {
  vi.restoreAllMocks()
  network.isCut = false
  await act(async () => void (await dropImports(presentWorkspace().imports.map(({ id }) => id))))
  localStorage.clear()
})

const shown = /^Đang hiện cả 1 số liệu chưa công bố/
const page = '/chi-so/reception.turns?dia-ban=692&ky=2024-Q1'

test('a figure that is not published stands everywhere in place of the published one, and is marked', async () => {
  await openPage(page)
  expect(await screen.findByText('Đang hiện cả 1 số liệu chưa công bố, chỉ có trên máy này.')).toBeVisible()
  const main = screen.getByRole('main')
  expect(textOf(main)).toContain('73 lượt; chưa công bố; trước đây 71')
  expect(textOf(main)).toContain('Báo cáo của Thanh tra huyện')
})

test('is hidden and shown again by one press, and the other figures stay', async () => {
  const { user } = await openPage(page)
  await user.click(await screen.findByRole('button', { name: 'Ẩn số liệu chưa công bố' }))
  expect(await screen.findByText('Máy này có 1 số liệu chưa công bố, đang ẩn.')).toBeVisible()
  expect(textOf(screen.getByRole('main'))).toContain('Quý I/2024: 71 lượt')
  await user.click(screen.getByRole('button', { name: 'Hiện số liệu chưa công bố' }))
  expect(await screen.findByText(/Đang hiện cả 1 số liệu/)).toBeVisible()
  expect(textOf(screen.getByRole('main'))).toContain('73 lượt; chưa công bố')
})

test.each(['/nhap/cong-bo', '/nhap/soat-so-lieu'])(
  'is told on %s only where it is hidden: the page is about such figures, held against the published ones',
  async (path) => {
    workspaceFlag.write('hidden')
    const { user } = await openPage(`${path}?dia-ban=692&ky=2024-Q1`)
    const hidden = await screen.findByText('Máy này có 1 số liệu chưa công bố, đang ẩn.')
    await user.click(screen.getByRole('button', { name: 'Hiện số liệu chưa công bố' }))
    await waitFor(() => expect(hidden).not.toBeInTheDocument())
    await act(async () => void (await readWorkspace()))
    expect(screen.queryByText(shown)).toBeNull()
  },
)

test('is taken back while a page is open', async () => {
  await openPage(page)
  await screen.findByText(/Đang hiện cả 1 số liệu/)
  await act(async () => void (await dropImports([of.id])))
  expect(screen.queryByText(/chưa công bố, chỉ có trên máy này/)).toBeNull()
  expect(textOf(screen.getByRole('main'))).toContain('Quý I/2024: 71 lượt')
})

test('figures of this computer whose program does not come are said to be lacking, not to be shown, and come when they are asked for again', async () => {
  network.isCut = true
  const { user } = await openPage(page)
  expect(await screen.findByRole('alert')).toHaveTextContent(lacking)
  expect(screen.queryByText(shown)).toBeNull()
  expect(textOf(screen.getByRole('main'))).toContain('Quý I/2024: 71 lượt')
  await user.click(screen.getByRole('button', { name: 'Thử lại' }))
  expect(screen.getByRole('alert')).toHaveTextContent(lacking)
  expect(screen.queryByText(shown)).toBeNull()
  network.isCut = false
  await user.click(screen.getByRole('button', { name: 'Thử lại' }))
  expect(await screen.findByText(shown)).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(textOf(screen.getByRole('main'))).toContain('73 lượt; chưa công bố')
})

test('figures of this computer that its browser does not give are said to be lacking, and come when they are asked for again', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('held', 'InvalidStateError')
  })
  await act(async () => void (await readWorkspace()))
  const { user } = await openPage(page)
  expect(await screen.findByRole('alert')).toHaveTextContent(`${lacking}Trình duyệt không cho đọc`)
  vi.restoreAllMocks()
  await user.click(screen.getByRole('button', { name: 'Thử lại' }))
  expect(await screen.findByText(shown)).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(textOf(screen.getByRole('main'))).toContain('73 lượt; chưa công bố')
})
