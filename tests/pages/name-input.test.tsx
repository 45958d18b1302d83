import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
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

afterEach(() => localStorage.clear())

test('a name is told once it is whole, by Enter or when its field is left, without the blanks around it', async () => {
  const user = userEvent.setup()
  render(<Kept />)
  const field = screen.getByRole('textbox', { name: 'Tên' })
  await user.type(field, ' Nguyễn ')
  expect(field).toHaveValue(' Nguyễn ')
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  expect(localStorage.getItem('nhip-quy.name')).toBeNull()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('status')).toHaveTextContent(/^Nguyễn$/)
  await user.type(field, ' Văn Ân ')
  expect(screen.getByRole('status')).toHaveTextContent(/^Nguyễn$/)
  await user.tab()
  expect(field).toHaveValue('Nguyễn Văn Ân')
  expect(screen.getByRole('status')).toHaveTextContent(/^Nguyễn Văn Ân$/)
  expect(field).toHaveAttribute('autocomplete', 'name')
  await user.click(screen.getByRole('button', { name: 'Ẩn' }))
  await user.click(screen.getByRole('button', { name: 'Ẩn' }))
  expect(screen.getByRole('textbox', { name: 'Tên' })).toHaveValue('Nguyễn Văn Ân')
})

test('Enter in the field sends its form with the name, of whatever keeps it', async () => {
  const sent: string[] = []
  function Form() {
    const [name, setName] = useState('')
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault()
          sent.push(name)
        }}
      >
        <NameInput label="Tên" name={name} isRequired onChange={setName} />
        <button type="submit">Gửi</button>
      </form>
    )
  }
  const user = userEvent.setup()
  render(<Form />)
  const field = screen.getByRole('textbox', { name: 'Tên' })
  await user.type(field, 'Lan {Enter}')
  await user.clear(field)
  await user.type(field, 'Bé')
  await user.click(screen.getByRole('button', { name: 'Gửi' }))
  expect(sent).toEqual(['Lan', 'Bé'])
})

test('a name that was told elsewhere meanwhile stands there', async () => {
  const user = userEvent.setup()
  render(<Kept />)
  await user.type(screen.getByRole('textbox', { name: 'Tên' }), 'Lan')
  await user.click(screen.getByRole('button', { name: 'Khác' }))
  expect(screen.getByRole('textbox', { name: 'Tên' })).toHaveValue('Trần Thị Bé')
})
