import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether scripts run here: false in the published page and while it is being adopted, so that both are the same. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
