import { type KeptReview, type KeptSource, decodeKeptReview, decodeKeptSource } from '../contract/kept-review.ts'
import { type KeptOutcome, answerOfDatabase, browserDatabase, whyNotKept } from './browser-database.ts'

/**
 * What was handed in and is not confirmed yet, so that a reload or a crash costs nothing. What was handed in and what was said
 * of it are kept apart: a decision is small, a file is not.
 */
const sourceKey = (id: string): string => `${id}|source`
const reviewKey = (id: string): string => `${id}|review`

/** What was handed in with what was said of it. */
interface FoundReview {
  readonly id: string
  readonly source: KeptSource
  readonly review: KeptReview
}

/** All that is kept, in the order in which it was handed in: ids begin with the time. */
export async function readReviews(): Promise<readonly FoundReview[]> {
  const found = await answerOfDatabase(async (database) => {
    const keys = await database.getAllKeys('reviews')
    const ids = keys.flatMap((key) => (key.endsWith('|source') ? [key.slice(0, -'|source'.length)] : [])).sort()
    return await Promise.all(
      ids.map(async (id) => ({
        id,
        source: decodeKeptSource(await database.get('reviews', sourceKey(id))),
        review: decodeKeptReview(await database.get('reviews', reviewKey(id))),
      })),
    )
  })
  return (found ?? []).flatMap(({ id, source, review }) => (source ? [{ id, source, review }] : []))
}

/** Keeps what was handed in, or says that there is no room for it, or that this browser keeps nothing. */
export async function keepSource(id: string, source: KeptSource): Promise<KeptOutcome> {
  return await kept(sourceKey(id), source)
}

/** Keeps what was said of it. */
export async function keepReview(id: string, review: KeptReview): Promise<KeptOutcome> {
  return await kept(reviewKey(id), review)
}

async function kept(key: string, value: unknown): Promise<KeptOutcome> {
  try {
    await (await browserDatabase()).put('reviews', value, key)
    return 'kept'
  } catch (error) {
    return whyNotKept(error)
  }
}

/** Forgets one: it was confirmed, or put away. */
export async function dropReview(id: string): Promise<void> {
  await answerOfDatabase(async (database) => {
    const transaction = database.transaction('reviews', 'readwrite')
    await Promise.all([
      transaction.store.delete(sourceKey(id)),
      transaction.store.delete(reviewKey(id)),
      transaction.done,
    ])
  })
}
