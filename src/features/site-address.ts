import type { Language } from '../i18n/language.ts'
import { parameterNames, parameterValues } from '../navigation/parameter-names.ts'

/** The whole address of a path below the base of the site, in the reader's language. */
export function siteAddress(path: string, language: Language): string {
  const base = `${window.location.origin}${import.meta.env.BASE_URL.replace(/\/$/, '')}`
  if (language === 'vi') return `${base}${path}`
  const sign = path.includes('?') ? '&' : '?'
  return `${base}${path}${sign}${parameterNames.language}=${parameterValues.language[language]}`
}
