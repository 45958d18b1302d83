import styles from './PageFrame.module.css'

interface AnswerSentencesProps {
  readonly first: string | undefined
  readonly others: readonly string[]
}

/** A page's answer: the sentence that says it, and below it those that stand behind it. */
export function AnswerSentences({ first, others }: AnswerSentencesProps) {
  return (
    <>
      {first === undefined ? null : <p className={styles.first}>{first}</p>}
      {others.length > 0 ? <p className={styles.others}>{others.join(' ')}</p> : null}
    </>
  )
}
