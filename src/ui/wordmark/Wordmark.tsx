import styles from './Wordmark.module.css'
import { wordmarkPaths } from './wordmarkPaths.ts'

type WordmarkProps = {
  /** The paper's name in the language of the page, for screen readers. */
  name: string
  script?: keyof typeof wordmarkPaths
}

/**
 * The paper's name as a drawing, in the colour of the surrounding text and as high as its parent, which needs a
 * `block-size`.
 */
export function Wordmark({ name, script = 'arab' }: WordmarkProps) {
  const { width, height, path } = wordmarkPaths[script]
  const viewBox = `0 0 ${width} ${height}`
  return (
    <svg className={styles.wordmark} role="img" aria-label={name} viewBox={viewBox} width={width} height={height}>
      <path d={path} />
    </svg>
  )
}
