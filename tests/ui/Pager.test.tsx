import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Pager } from '../../src/ui/Pager.tsx'

const onTurn = vi.fn<(by: -1 | 1) => void>()
const pager = (isFirst: boolean, isLast: boolean) => (
  <Pager
    label="Trang của bảng"
    earlier="Trang trước"
    later="Trang sau"
    shown="Trang 1/2"
    isFirst={isFirst}
    isLast={isLast}
    onTurn={onTurn}
  />
)

test('a pager says what is shown and leads on, and back where something comes before', async () => {
  const user = userEvent.setup()
  const { rerender } = render(pager(true, false))
  expect(screen.getByRole('navigation', { name: 'Trang của bảng' })).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Trang 1/2')
  await user.click(screen.getByRole('button', { name: 'Trang trước' }))
  expect(onTurn).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Trang sau' }))
  rerender(pager(false, true))
  await user.click(screen.getByRole('button', { name: 'Trang trước' }))
  expect(onTurn.mock.calls).toEqual([[1], [-1]])
})

test('a pager is not there where all is shown', () => {
  render(pager(true, true))
  expect(screen.queryByRole('navigation')).toBeNull()
})
