import type { Language } from '../i18n/language.ts'
import { parameterNames, parameterValues } from '../navigation/parameter-names.ts'

/** The whole address of a path below the base of the site, in the reader's language. */
export function siteAddress(path: string, language: Language): string {
  // Where a page is rendered for every reader nobody knows yet where it will lie; the browser that takes it over does.
  const origin = typeof window === 'undefined' ? '' : window.location.origin
  const base = `${origin}${import.meta.env.BASE_URL.replace(/\/$/, '')}`
  if (language === 'vi') return `${base}${path}`
  const [place = '', ...part] = path.split(/(?=#)/)
  const sign = place.includes('?') ? '&' : '?'
  return `${base}${place}${sign}${parameterNames.language}=${parameterValues.language[language]}${part.join('')}`
}
