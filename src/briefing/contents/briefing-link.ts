import { decodeBriefing, encodeBriefing } from '../../contract/briefing-file.ts'
import { type Briefing, withOffice } from '../../domain/briefing.ts'
import { packText, unpackText } from '../../exports/packed-text.ts'
import { routePatterns } from '../../navigation/route.ts'

/** The longest address that mail programs and chats pass on whole. */
export const maximumLinkLength = 2000

const marker = '#b='

/**
 * The path of a link that holds a briefing, without an emblem, for which it has no room. It stands behind "#", which no
 * server is told.
 */
export function briefingLinkPath(briefing: Briefing): string {
  return `${routePatterns.briefing}${marker}${packText(encodeBriefing(withOffice(briefing, undefined)))}`
}

/** The briefing of a link, "damaged" where something was meant to be one, or undefined where there is none. */
export function briefingOfHash(hash: string): Briefing | 'damaged' | undefined {
  if (!hash.startsWith(marker)) return undefined
  const text = unpackText(hash.slice(marker.length))
  if (text === undefined) return 'damaged'
  const decoded = decodeBriefing(text, marker)
  return decoded.ok ? withOffice(decoded.value, undefined) : 'damaged'
}
