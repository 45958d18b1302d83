import { useEffect } from 'react'
import { useTexts } from './texts-context.ts'

/** Names the window after its page, so that tabs, bookmarks and printed headers can be told apart. */
export function useDocumentTitle(page: string): void {
  const { productName } = useTexts().messages
  useEffect(() => {
    document.title = `${page} · ${productName}`
  }, [page, productName])
}
