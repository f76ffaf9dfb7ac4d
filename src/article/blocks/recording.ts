import type { MediaMapping } from './mediaMapper.ts'

type Track = { url: string }

/** The mapped file and text tracks of an audio or video block, to be spread into its copy. */
export const mapRecording = <Each extends Track>(
  { url, tracks }: { url: string; tracks?: Each[] | undefined },
  address: MediaMapping['address'],
) => ({ url: address(url), tracks: tracks?.map((track) => ({ ...track, url: address(track.url) })) })

/** What editors read about the properties that audio and video share. */
export const recordingDescription = {
  url: 'The file: absolute, or relative to the folder of the article’s language.',
  title: 'What is heard or seen.',
  caption: 'What the reader needs to know of it.',
  creditText: 'Whose it is.',
  duration: 'Its length, such as PT1M20S.',
  tracks: 'Captions, subtitles, descriptions or chapters (WebVTT).',
  encodingFormat: 'The media type, such as audio/mpeg.',
}
