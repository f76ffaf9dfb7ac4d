import type { MarkupName } from './markupNames.ts'

/** Parts of the addresses of pictures that only count visits. */
export const trackerImages: readonly MarkupName[] = [
  { name: 'pixel.wp.com', source: 'Jetpack' },
  { name: 'pixel.quantserve.com', source: 'Quantcast' },
  { name: 'scorecardresearch', source: 'Comscore' },
  { name: 'doubleclick.net', source: 'Google' },
  { name: 'google-analytics', source: 'Google' },
  { name: 'feedburner.com/~r', source: 'FeedBurner' },
  { name: 'feedsportal.com', source: 'Mediafed' },
  { name: 'stats.wordpress.com', source: 'WordPress.com' },
]

/** File names of such pictures. */
export const trackerFiles: readonly MarkupName[] = [
  { name: 'pixel', source: 'common' },
  { name: 'beacon', source: 'common' },
  { name: 'tracker', source: 'common' },
  { name: 'track', source: 'common' },
  { name: 'count', source: 'common' },
]

/** Parts of the addresses of frames that measure or advertise. */
export const trackerFrames: readonly MarkupName[] = [
  { name: 'googletagmanager', source: 'Google Tag Manager' },
  { name: 'doubleclick', source: 'Google' },
  { name: 'googlesyndication', source: 'Google AdSense' },
  { name: 'google-analytics', source: 'Google' },
  { name: 'adservice', source: 'Google' },
  { name: 'adstream', source: 'advertisers' },
  { name: 'taboola', source: 'Taboola' },
  { name: 'outbrain', source: 'Outbrain' },
  { name: 'scorecardresearch', source: 'Comscore' },
]

/** Parts of the addresses of buttons to share, follow or comment with. */
export const buttonFrames: readonly MarkupName[] = [
  { name: 'addthis', source: 'AddThis' },
  { name: 'sharethis', source: 'ShareThis' },
  { name: 'tweetmeme', source: 'TweetMeme' },
  { name: 'facebook.com/tr/', source: 'Facebook' },
  { name: 'facebook.com/tr?', source: 'Facebook' },
  { name: 'facebook.com/plugins/like', source: 'Facebook' },
  { name: 'facebook.com/plugins/share', source: 'Facebook' },
  { name: 'facebook.com/plugins/follow', source: 'Facebook' },
  { name: 'facebook.com/plugins/page', source: 'Facebook' },
  { name: 'facebook.com/plugins/comments', source: 'Facebook' },
  { name: 'facebook.com/plugins/send', source: 'Facebook' },
  { name: 'facebook.com/plugins/activity', source: 'Facebook' },
  { name: 'facebook.com/plugins/recommendations', source: 'Facebook' },
  { name: 'facebook.com/plugins/facepile', source: 'Facebook' },
  { name: 'disqus.com', source: 'Disqus' },
  { name: 'apis.google.com', source: 'Google' },
  { name: 'plusone', source: 'Google+' },
  { name: 'platform.twitter.com/widgets/tweet_button', source: 'X' },
  { name: 'platform.twitter.com/widgets/follow_button', source: 'X' },
  { name: 'platform.twitter.com/widgets/hub', source: 'X' },
  { name: 'platform.x.com/widgets/tweet_button', source: 'X' },
  { name: 'platform.x.com/widgets/follow_button', source: 'X' },
  { name: 'platform.x.com/widgets/hub', source: 'X' },
  { name: 'linkedin.com/countserv', source: 'LinkedIn' },
  { name: 'linkedin.com/cws', source: 'LinkedIn' },
  { name: 'pinterest.com/pin/create', source: 'Pinterest' },
]
