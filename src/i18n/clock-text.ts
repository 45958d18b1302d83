const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The time of day on a clock: "07:05". */
export function clockText(time: Date): string {
  return `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`
}

/** How long something has taken, from milliseconds: "04:09", "1:04:09" from an hour on. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const hours = Math.floor(seconds / 3600)
  const rest = `${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`
  return hours === 0 ? rest : `${hours}:${rest}`
}
