const irregular: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has' }

/** With what phrases that begin with their number may go on: a verb, and no participle ("recognised") or place. */
const knownVerbs = new Set(
  'are were have do meet reach hold pass exceed receive attend use take operate remain'.split(' '),
)

/** Whether a text begins with what is certainly a verb of several. */
export function isKnownVerb(text: string): boolean {
  return knownVerbs.has(text.split(' ')[0]!)
}

/** What several do, of one: "meet the standard" becomes "meets the standard". */
export function ofOne(phrase: string): string {
  const [verb = '', ...rest] = phrase.split(' ')
  const regular = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : verb.replace(/(?<![aeiou])y$/, 'ie') + 's'
  return [irregular[verb] ?? regular, ...rest].join(' ')
}

/** What so many do: "1 meets the standard", "2 meet the standard". */
export function ofCount(count: number, phrase: string): string {
  return count === 1 ? ofOne(phrase) : phrase
}

/** "newly meet the standard", "have newly reached it". */
export function newly(count: number, phrase: string): string {
  const [verb = '', ...rest] = ofCount(count, phrase).split(' ')
  return (isAuxiliary(phrase) ? [verb, 'newly', ...rest] : ['newly', verb, ...rest]).join(' ')
}

/** "does not meet the standard", "do not meet it", "have not reached it". */
export function doesNot(count: number, phrase: string, not = 'not'): string {
  if (!isAuxiliary(phrase)) return `${count === 1 ? 'does' : 'do'} ${not} ${phrase}`
  const [verb = '', ...rest] = ofCount(count, phrase).split(' ')
  return [verb, not, ...rest].join(' ')
}

function isAuxiliary(phrase: string): boolean {
  return irregular[phrase.split(' ')[0]!] !== undefined
}
