import { usePaper } from '../paper/PaperContext.ts'

/** The paper's name as it stands on top of it. */
export function Nameplate() {
  const { name } = usePaper()
  return <>{name}</>
}
