/** Shows, below a player that cannot play its recording, a link to the file (Recording.tsx). */
export function showFailure(player: HTMLMediaElement): void {
  const failure = player.closest('figure')?.querySelector('output')
  if (failure) failure.hidden = false
}
