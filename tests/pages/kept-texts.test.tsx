import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { encodeBriefing } from '../../src/contract/briefing-file.ts'
import { decodeEdits } from '../../src/contract/sentence-edits-text.ts'
import { saveBriefing, undoBriefing } from '../../src/data/saved-briefing.ts'
import { useBriefing } from '../../src/data/use-briefing.ts'
import { useSentenceEdits } from '../../src/data/use-sentence-edits.ts'
import { emptyBriefing, maximumItems, withItems } from '../../src/domain/briefing.ts'
import { useCollect } from '../../src/features/use-collect.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { TextsContext } from '../../src/ui/texts-context.ts'

const item = (path: string) => ({ path, content: 'chart' }) as const
const edit = (text: string) => ({ headline: { text, from: 'Lộc Ninh: 14/15 xã' } })
const elsewhere = (key: string, text: string) => {
  localStorage.setItem(key, text)
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key })))
}

beforeEach(() => {
  act(() => saveBriefing(emptyBriefing))
  localStorage.clear()
})

describe('the briefing of this browser', () => {
  test('is followed through changes, undo and other tabs', () => {
    const { result } = renderHook(() => useBriefing())
    act(() => saveBriefing(withItems(emptyBriefing, [item('/a')])))
    expect(result.current).toMatchObject({ briefing: { items: [{ path: '/a' }] }, isKept: true, canUndo: true })
    elsewhere('nhip-quy.briefing', encodeBriefing(withItems(emptyBriefing, [item('/a'), item('/b')])))
    expect(result.current.briefing.items).toHaveLength(2)
    act(() => undoBriefing())
    expect(result.current.briefing.items).toHaveLength(1)
    act(() => undoBriefing())
    expect(result.current.briefing.items).toEqual([])
  })
})

describe('what is written over the sentences of a figure', () => {
  const open = (name: string) => renderHook((which: string) => useSentenceEdits(which), { initialProps: name })

  test('is kept under its view and language, and no other figure has it', () => {
    const [one, other] = [open('vi /chi-so/a'), open('en /chi-so/a')]
    act(() => one.result.current[1](edit('Lộc Ninh dẫn đầu')))
    expect(one.result.current[0]).toEqual(edit('Lộc Ninh dẫn đầu'))
    expect(other.result.current[0]).toEqual({})
    expect([...decodeEdits(localStorage.getItem('nhip-quy.sentences')!)!]).toEqual([
      ['vi /chi-so/a', edit('Lộc Ninh dẫn đầu')],
    ])
  })

  test('goes when it is taken back', () => {
    const { result } = open('vi /chi-so/b')
    act(() => result.current[1](edit('x')))
    act(() => result.current[1]({}))
    expect(result.current[0]).toEqual({})
    expect(localStorage.getItem('nhip-quy.sentences')).not.toContain('chi-so/b')
  })

  test('is that of the figure at hand when another one is shown', () => {
    const { result, rerender } = open('vi /chi-so/c')
    act(() => result.current[1](edit('của c')))
    rerender('vi /chi-so/d')
    expect(result.current[0]).toEqual({})
    act(() => result.current[1](edit('của d')))
    rerender('vi /chi-so/c')
    expect(result.current[0]).toEqual(edit('của c'))
  })

  test('is kept of three hundred figures, the newest', () => {
    const { result, rerender } = open('vi /0')
    for (let number = 0; number <= 300; number += 1) {
      rerender(`vi /${number}`)
      act(() => result.current[1](edit(String(number))))
    }
    const names = [...decodeEdits(localStorage.getItem('nhip-quy.sentences')!)!.keys()]
    expect([names.length, names[0], names.at(-1)]).toEqual([300, 'vi /1', 'vi /300'])
  })

  test('that is damaged is put aside and stops nobody', () => {
    const { result } = open('vi /chi-so/e')
    elsewhere('nhip-quy.sentences', '[["vi /chi-so/e",')
    expect(result.current[0]).toEqual({})
    act(() => result.current[1](edit('lại')))
    expect(result.current[0]).toEqual(edit('lại'))
    expect(localStorage.getItem('nhip-quy.sentences.damaged')).toBe('[["vi /chi-so/e",')
  })
})

describe('adding a figure to the briefing', () => {
  const { collecting: words } = textsByLanguage.vi.messages
  const open = () =>
    renderHook(() => ({ collect: useCollect(), saved: useBriefing() }), {
      wrapper: ({ children }) => <TextsContext value={textsByLanguage.vi}>{children}</TextsContext>,
    }).result
  const add = (result: ReturnType<typeof open>, path: string): string => {
    let said = ''
    act(() => void (said = result.current.collect(path, {})))
    return said
  }

  test('says how many there are now, and that one is in it already', () => {
    const result = open()
    expect(add(result, '/a')).toBe(words.added({ count: 1 }))
    expect(add(result, '/b')).toBe(words.added({ count: 2 }))
    expect(add(result, '/a')).toBe(words.alreadyIn)
    expect(result.current.saved.briefing.items.map(({ path }) => path)).toEqual(['/a', '/b'])
  })

  test('says that it is full, and changes nothing then', () => {
    const result = open()
    act(() =>
      saveBriefing(
        withItems(
          emptyBriefing,
          Array.from({ length: maximumItems }, (_, index) => item(`/${index}`)),
        ),
      ),
    )
    expect(add(result, '/new')).toBe(words.full({ most: maximumItems }))
    expect(result.current.saved.briefing.items).toHaveLength(maximumItems)
  })
})
