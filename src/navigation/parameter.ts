/** One parameter of the address: usable, there but unusable, or not there. */
export type Parameter<Value, Reason extends string = 'unknown'> =
  | { readonly kind: 'valid'; readonly value: Value }
  | { readonly kind: 'invalid'; readonly text: string; readonly reason: Reason }
  | { readonly kind: 'missing' }

/** Reads a parameter with a parser that returns undefined for what it does not know. */
export function parameterOf<Value>(
  search: URLSearchParams,
  name: string,
  parse: (text: string) => Value | undefined,
): Parameter<Value> {
  const text = search.get(name)
  if (text === null || text === '') return { kind: 'missing' }
  const value = parse(text)
  return value === undefined ? { kind: 'invalid', text, reason: 'unknown' } : { kind: 'valid', value }
}

/** Reads a parameter whose values stand in the address under names of their own. */
export function choiceParameter<Value extends string>(
  search: URLSearchParams,
  name: string,
  texts: Readonly<Record<Value, string>>,
): Parameter<Value> {
  return parameterOf(search, name, (text) => (Object.keys(texts) as Value[]).find((value) => texts[value] === text))
}
