import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tolerateTranslation } from '../../src/app/tolerate-translation.ts'

// They are put back as they were.
// oxlint-disable-next-line typescript/unbound-method
const { removeChild, insertBefore } = Node.prototype

beforeAll(tolerateTranslation)

afterAll(() => {
  Object.assign(Node.prototype, { removeChild, insertBefore })
})

/** Does what translators do: every text gives way to its translation in a `<font>`. */
function translate(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = `[${text.data}]`
    outer.append(inner)
    text.replaceWith(outer)
  }
}

function Turning() {
  const [turn, setTurn] = useState(0)
  return (
    <div>
      <button type="button" onClick={() => setTurn(turn + 1)}>
        next
      </button>
      {turn === 0 ? 'xã' : null}
      {turn === 1 ? <b>huyện</b> : null}
      {turn % 2 === 1 ? 'odd' : <i>even</i>}
      tail
    </div>
  )
}

test('a page whose texts were translated goes on, turn after turn', async () => {
  const { container, unmount } = render(<Turning />)
  for (const shown of ['huyện', 'even', 'odd', 'even']) {
    translate(container)
    // One turn after the other.
    // oxlint-disable-next-line no-await-in-loop
    await act(async () => fireEvent.click(screen.getByRole('button')))
    expect(container).toHaveTextContent(shown)
  }
  translate(container)
  unmount()
  expect(container).toBeEmptyDOMElement()
})

test('a page that nobody translated is put together as ever', () => {
  const parent = document.createElement('p')
  const [first, second] = [document.createElement('b'), document.createElement('i')]
  parent.insertBefore(second, null)
  expect(parent.insertBefore(first, second)).toBe(first)
  expect(parent.innerHTML).toBe('<b></b><i></i>')
  expect(parent.removeChild(first)).toBe(first)
  expect(parent.innerHTML).toBe('<i></i>')
})
