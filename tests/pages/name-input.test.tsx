import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { useConfirmingName } from '../../src/data/confirming-name.ts'
import { NameInput } from '../../src/features/NameInput.tsx'

function Kept() {
  const [name, keep] = useConfirmingName()
  const [isShown, setIsShown] = useState(true)
  return (
    <>
      {isShown ? <NameInput label="Tên" name={name} onChange={keep} /> : null}
      <output>{name}</output>
      <button type="button" onClick={() => setIsShown(!isShown)}>
        Ẩn
      </button>
      <button type="button" onClick={() => keep('Trần Thị Bé')}>
        Khác
      </button>
    </>
  )
}

test('a name with blanks is typed as it is, and kept at each letter without those around it', async () => {
  const user = userEvent.setup()
  render(<Kept />)
  const field = screen.getByRole('textbox', { name: 'Tên' })
  await user.type(field, ' Nguyễn ')
  expect(field).toHaveValue(' Nguyễn ')
  expect(screen.getByRole('status')).toHaveTextContent(/^Nguyễn$/)
  await user.type(field, 'Văn Ân')
  expect(field).toHaveValue(' Nguyễn Văn Ân')
  expect(screen.getByRole('status')).toHaveTextContent(/^Nguyễn Văn Ân$/)
  expect(field).toHaveAttribute('autocomplete', 'name')
  await user.click(screen.getByRole('button', { name: 'Ẩn' }))
  await user.click(screen.getByRole('button', { name: 'Ẩn' }))
  expect(screen.getByRole('textbox', { name: 'Tên' })).toHaveValue('Nguyễn Văn Ân')
})

test('a name that was told elsewhere meanwhile stands there', async () => {
  const user = userEvent.setup()
  render(<Kept />)
  await user.type(screen.getByRole('textbox', { name: 'Tên' }), 'Lan')
  await user.click(screen.getByRole('button', { name: 'Khác' }))
  expect(screen.getByRole('textbox', { name: 'Tên' })).toHaveValue('Trần Thị Bé')
})
