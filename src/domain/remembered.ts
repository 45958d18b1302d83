/** The same function, which works out each text once. For texts of which there are few, like periods: none is ever forgotten. */
export function remembered<Text extends string, Value>(work: (text: Text) => Value): (text: Text) => Value {
  const known = new Map<Text, Value>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = work(text)
    known.set(text, value)
    return value
  }
}
