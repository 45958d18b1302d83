import type { Language } from '../i18n/language.ts'
import { parameterNames, parameterValues } from '../navigation/parameter-names.ts'
import { basePath, citedStart, siteStart } from '../navigation/site-place.ts'

/** The address of a path below the base of the site as files and pictures tell it, in the reader's language. */
export function siteAddress(path: string, language: Language): string {
  // Where a page is rendered for every reader nobody knows yet where it will lie; the browser that takes it over does.
  return addressAt(typeof window === 'undefined' ? basePath : citedStart(), path, language)
}

/** The address that opens a path below the base of the site from where its reader has it. */
export function linkAddress(path: string, language: Language): string {
  return addressAt(siteStart(), path, language)
}

function addressAt(start: string, path: string, language: Language): string {
  if (language === 'vi') return `${start}${path}`
  const [place = '', ...part] = path.split(/(?=#)/)
  const sign = place.includes('?') ? '&' : '?'
  return `${start}${place}${sign}${parameterNames.language}=${parameterValues.language[language]}${part.join('')}`
}
