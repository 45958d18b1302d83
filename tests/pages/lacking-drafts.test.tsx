import 'fake-indexeddb/auto'
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dropImports, presentWorkspace, readWorkspace, saveImport } from '../../src/data/workspace.ts'
import type { AreaId } from '../../src/domain/area.ts'
import type { ImportId } from '../../src/domain/draft-figure.ts'
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

beforeEach(async () => {
  const of = { id: 'a1' as ImportId, kind: 'file', at: '2024-04-12T01:00:00.000Z', by: 'An' } as const
  const figure = { indicator: 'reception.turns' as IndicatorId, area: '692' as AreaId, period: '2024-Q1' as Period }
  await act(async () => {
    await saveImport({ ...of, source: { title: 'Báo cáo' } }, [
      { ...figure, state: 'final', content: { kind: 'value', value: 73 } },
    ])
  })
})

afterEach(async () => {
  vi.restoreAllMocks()
  network.isCut = false
  await act(async () => void (await dropImports(presentWorkspace().imports.map(({ id }) => id))))
  localStorage.clear()
})

const page = '/chi-so/reception.turns?dia-ban=692&ky=2024-Q1'
const shown = /^Đang hiện cả 1 số liệu chưa công bố/

test('figures of this computer whose program does not come are said to be lacking, not to be shown, and come when they are asked for again', async () => {
  network.isCut = true
  const { user } = await openPage(page)
  expect(await screen.findByRole('alert')).toHaveTextContent(lacking)
  expect(screen.queryByText(shown)).toBeNull()
  expect(textOf(screen.getByRole('main'))).toContain('Quý I/2024: 71 lượt')
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
