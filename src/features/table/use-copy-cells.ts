import { type RefObject, useEffect } from 'react'
import type { ClipboardContent } from '../../exports/clipboard-text.ts'
import { fillCopyEvent } from '../copy-content.ts'
import { type SelectedCells, selectedCells } from './selected-cells.ts'

/** Makes Ctrl+C of a selection inside a table put real cells into the clipboard. */
export function useCopyCells(
  table: RefObject<HTMLTableElement | null>,
  contentOf: (selected: SelectedCells) => ClipboardContent,
): void {
  useEffect(() => {
    const copy = (event: ClipboardEvent): void => {
      const selection = document.getSelection()
      const selected = table.current && selection ? selectedCells(table.current, selection) : undefined
      if (selected) fillCopyEvent(event, contentOf(selected))
    }
    document.addEventListener('copy', copy)
    return () => document.removeEventListener('copy', copy)
  }, [table, contentOf])
}
