import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { expect, test, vi } from 'vitest'
import { FileInput } from '../../src/ui/FileInput.tsx'

test('files are taken and the field is empty at once, however long they are read', async () => {
  const reading = new Promise<void>(() => undefined)
  const onTake = vi.fn<(files: readonly File[]) => Promise<void>>(() => reading)
  const ref = createRef<HTMLInputElement>()
  render(<FileInput ref={ref} label="Chọn tệp" isMultiple onTake={onTake} />)
  const [first, second] = ['a.txt', 'b.txt'].map((name) => new File(['14/15'], name))
  const user = userEvent.setup()
  const field = screen.getByLabelText<HTMLInputElement>('Chọn tệp')
  await user.upload(field, [first!, second!])
  expect(onTake.mock.calls).toEqual([[[first, second]]])
  expect(field.files).toHaveLength(0)
  await user.upload(field, [first!])
  expect(onTake).toHaveBeenLastCalledWith([first])
})
