import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { CheckedNumber } from '../../src/features/checking/checked-numbers.ts'
import { MarkedDocument } from '../../src/features/checking/MarkedDocument.tsx'
import type { DocumentPiece } from '../../src/reading/office/document-piece.ts'
import { textOf } from '../support/render-app.tsx'

const lines = Array.from({ length: 130 }, (_, at) => `Dòng ${at}: có 14/15 xã`)
const text = lines.join('\r\n')
const page: DocumentPiece = { place: { kind: 'page', page: 1 }, content: { kind: 'text', text } }
const start = lines.slice(0, 120).join('\n').length + 1 + lines[120]!.indexOf('14/15')
const number: CheckedNumber = {
  id: 0,
  verdict: { kind: 'unknown', reason: 'no-area' },
  claim: {
    role: 'figure',
    number: { value: 14, second: 15, digits: 0, unit: 'number' },
    piece: 0,
    spot: { kind: 'text', start, end: start + 5 },
    printed: '14/15',
    words: '',
  },
}

test('a long page of a PDF is shown part by part, and a number of it in its line', async () => {
  Element.prototype.scrollIntoView = () => undefined
  const shared = { name: 'a.pdf', pieces: [page], numbers: [number] }
  const { rerender } = render(<MarkedDocument {...shared} wanted={undefined} />)
  const shown = screen.getByRole('region', { name: 'Nội dung a.pdf' })
  const pager = screen.getByRole('navigation', { name: 'Nội dung a.pdf' })
  expect(textOf(shown)).toMatch(/^Dòng 0: .*Dòng 99: có 14\/15 xã$/su)
  expect(textOf(pager)).toContain('1–100 trên 130')
  expect(shown.querySelector('mark')).toBeNull()
  rerender(<MarkedDocument {...shared} wanted={{ number }} />)
  expect(textOf(shown)).toMatch(/^Dòng 110: /u)
  expect(shown.querySelectorAll('mark')).toHaveLength(1)
  expect(document.activeElement).toHaveTextContent('14/15')
  expect(shown.textContent).toContain('Dòng 120: có 14/15 xã\n')
  await userEvent.click(within(pager).getByRole('button', { name: 'Phần trước' }))
  expect(textOf(pager)).toContain('11–110 trên 130')
})
