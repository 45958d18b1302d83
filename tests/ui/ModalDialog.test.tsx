import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { ModalDialog } from '../../src/ui/ModalDialog.tsx'

function OpenedByButton({ staysInPage }: { readonly staysInPage: boolean }) {
  const [isOpen, setIsOpen] = useState(false)
  const close = (): void => setIsOpen(false)
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Mở
      </button>
      {isOpen || staysInPage ? (
        <ModalDialog label="Hộp" isOpen={isOpen} onClose={close}>
          {() => (
            <button type="button" onClick={close}>
              Đóng
            </button>
          )}
        </ModalDialog>
      ) : null}
    </>
  )
}

// The dialog of these tests gives no focus back by itself, as some browsers' do not.
test.each([
  ['its own button', true],
  ['its own button, with which it leaves the page', false],
])('a dialog gives the focus back to what opened it when it is closed by %s', async (_, staysInPage) => {
  const user = userEvent.setup()
  render(<OpenedByButton staysInPage={staysInPage} />)
  await user.click(screen.getByRole('button', { name: 'Mở' }))
  await user.click(screen.getByRole('button', { name: 'Đóng' }))
  expect(screen.queryByRole('button', { name: 'Đóng' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Mở' })).toHaveFocus()
})

test('a dialog gives the focus back when it is closed by Escape', async () => {
  const user = userEvent.setup()
  render(<OpenedByButton staysInPage />)
  await user.click(screen.getByRole('button', { name: 'Mở' }))
  screen.getByRole('button', { name: 'Đóng' }).focus()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('button', { name: 'Đóng' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Mở' })).toHaveFocus()
})
