import { useCallback } from 'react'
import { useLocation, useSearch } from 'wouter'
import { parameterNames, parameterValues } from './parameter-names.ts'
import { searchText } from './write-page-address.ts'

/** The language of the address (anything but English is Vietnamese) and the way to change it. */
export function useLanguage(): readonly ['vi' | 'en', (language: 'vi' | 'en') => void] {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const params = new URLSearchParams(search)
  const language = params.get(parameterNames.language) === parameterValues.language.en ? 'en' : 'vi'
  const change = useCallback(
    (next: 'vi' | 'en') => {
      const changed = new URLSearchParams(search)
      if (next === 'vi') changed.delete(parameterNames.language)
      else changed.set(parameterNames.language, next)
      navigate(`${path}${searchText(changed)}`, { replace: true })
    },
    [search, path, navigate],
  )
  return [language, change]
}
