import { group, shape } from '../../markup.ts'

export const night = '#1c1226'

export const hand = (x: number, y: number, turn: number): string =>
  group(
    shape(
      'M-26 -16C-6 -22 18 -18 34 -8C40 -2 36 4 28 3L12 4C22 8 34 10 40 16C42 24 34 26 26 22L8 18C14 24 20 30 18 36C10 38 -8 30 -22 18Z',
      night,
    ),
    { transform: `translate(${x} ${y}) rotate(${turn})` },
  )

/** The player, seated cross-legged, head bent over the strings; `paint` fills the whole figure. */
export const player = (paint: string): string => {
  const head =
    'M538 520C532 470 566 434 612 436C656 438 682 472 678 516C676 530 682 540 688 552C690 560 680 562 676 564C678 574 674 580 674 586C672 604 656 608 636 604C634 616 634 630 640 640L548 650C556 626 552 602 546 580C540 562 540 540 538 520Z'
  const turban = 'M528 528C512 470 548 410 616 412C676 414 700 458 690 506C650 484 590 490 556 540C546 548 534 544 528 528Z'
  const trunk =
    'M556 632C500 652 430 676 402 738C372 806 360 930 356 1040C352 1110 372 1160 420 1176H800C838 1160 850 1110 838 1040C824 940 806 800 776 730C752 676 690 652 640 632Z'
  const legs =
    'M250 1204C246 1150 300 1104 392 1094C470 1086 560 1106 620 1120C690 1100 780 1086 850 1098C930 1110 968 1156 960 1204C940 1226 270 1226 250 1204Z'
  return [head, turban, trunk, legs].map((d) => shape(d, paint)).join('')
}
