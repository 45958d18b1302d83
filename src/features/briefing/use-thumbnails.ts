import { useEffect, useState } from 'react'
import { useTexts } from '../../ui/texts-context.ts'
import type { DrawnSheet } from '../../briefing/documents/compose-briefing.ts'

const none: ReadonlyMap<number, string> = new Map()

/** The first page of each item in small, as the address of a picture. */
export function useThumbnails(drawn: readonly DrawnSheet[] | 'failed' | undefined): ReadonlyMap<number, string> {
  const texts = useTexts()
  const [addresses, setAddresses] = useState(none)
  useEffect(() => {
    if (!drawn || drawn === 'failed') return undefined
    let isWanted = true
    const made = new Map<number, string>()
    const make = async (): Promise<void> => {
      const { thumbnailOfSheet } = await import('../../briefing/documents/compose-briefing.ts')
      if (!isWanted) return
      for (const sheet of drawn) {
        const svg = thumbnailOfSheet(texts, sheet)
        for (const item of sheet.items.filter((id) => !made.has(id))) {
          made.set(item, URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })))
        }
      }
      setAddresses(made)
    }
    // Without them the list is as good as it was.
    void make().catch(() => undefined)
    return () => {
      isWanted = false
      for (const address of made.values()) URL.revokeObjectURL(address)
    }
  }, [texts, drawn])
  return addresses
}
