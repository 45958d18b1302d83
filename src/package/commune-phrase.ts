import type { BilingualText } from '../domain/bilingual-text.ts'

/** What a Vietnamese verb may stand behind, and what sentences put before it themselves: "chưa", "mới", "không còn". */
const vietnameseAdverbs = new Set(
  'đã chưa đang sẽ vừa mới còn không chẳng cũng đều là thì mà của về vẫn từng'.split(' '),
)

/** What is no verb of several in English, and what only one does. */
const englishOthers = new Set(
  'is was has does not no now already also all both still each who which that the a an of in on at to for with without by from as'.split(
    ' ',
  ),
)

/** Verbs that end as participles, adverbs or verbs of one do. */
const englishVerbs = new Set('need exceed succeed proceed lead apply comply rely supply bring focus'.split(' '))

/**
 * The first word behind the value of a phrase, where it is no verb that several do: sentences about one commune say "chưa đạt"
 * and "does not meet" of it, and cannot say "chưa đã đạt" or "fullies meet". Undefined where it may be one.
 */
export function wordBeforeVerb(language: keyof BilingualText, phrase: string): string | undefined {
  const [first = ''] = phrase.replace('{value}', '').trim().split(/\s+/)
  const word = first.toLocaleLowerCase('vi')
  if (language === 'vi') return vietnameseAdverbs.has(word) ? first : undefined
  if (englishVerbs.has(word)) return undefined
  return englishOthers.has(word) || /(?:ly|ed|ing|[^s]s|[^a-z])$|^$/.test(word) ? first : undefined
}
