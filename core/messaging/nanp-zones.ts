/**
 * Time zones by area code of the North American numbering plan: US, Canada, and the islands that
 * share +1. An area code that crosses a border of zones has all of them.
 */
const SHORT = {
  E: 'America/New_York',
  C: 'America/Chicago',
  M: 'America/Denver',
  Z: 'America/Phoenix',
  P: 'America/Los_Angeles',
  K: 'America/Anchorage',
  D: 'America/Adak',
  H: 'Pacific/Honolulu',
  R: 'America/Puerto_Rico',
  A: 'America/Halifax',
  N: 'America/St_Johns',
  S: 'America/Regina',
  Y: 'America/Whitehorse',
  J: 'America/Jamaica',
  B: 'America/Nassau',
  T: 'America/Grand_Turk',
  L: 'Atlantic/Bermuda',
  G: 'Pacific/Guam',
  O: 'Pacific/Pago_Pago',
} as const;

type Short = keyof typeof SHORT;

/** The zones of the fifty states and Puerto Rico, from east to west: where a +1 number may be. */
const ANYWHERE: readonly Short[] = ['R', 'E', 'C', 'M', 'Z', 'P', 'K', 'D', 'H'];

/** One row for each set of zones; within it by state or country, as numbers were given out. */
const ROWS: readonly (readonly [readonly Short[], string])[] = [
  // Eastern: CT DE DC FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV, Ontario, Quebec.
  [
    ['E'],
    `203 475 860 959 302 202 771 239 305 321 324 352 386 407 561 645 656 689 727 728 754 772 786
     813 863 904 941 954 229 404 470 478 678 706 762 770 912 943 260 317 463 765 502 859 339 351
     413 508 617 774 781 857 978 227 240 301 410 443 667 207 231 248 269 313 517 586 616 679 734
     810 947 989 252 336 472 704 743 828 910 919 980 984 603 201 551 609 640 732 848 856 862 908
     973 212 315 329 332 347 363 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934
     216 220 234 283 326 330 380 419 436 440 513 567 614 740 937 215 223 267 272 412 445 484 570
     582 610 717 724 814 835 878 401 803 821 839 843 854 864 865 276 434 540 571 686 703 757 804
     826 948 802 304 681 226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 905 942
     263 354 438 450 468 514 579 819 873`,
  ],
  // Central: AL AR IA IL KS LA MN MO MS NE OK TN TX WI, Manitoba.
  [
    ['C'],
    `205 251 256 334 659 938 327 479 501 870 217 224 309 312 331 447 464 618 630 708 730 773 779
     815 847 861 872 319 515 563 641 712 316 913 225 318 337 457 504 985 218 320 507 612 651 763
     924 952 235 314 417 557 573 636 660 816 975 228 471 601 662 769 402 531 405 539 572 580 918
     615 629 731 901 931 210 214 254 281 325 346 361 409 430 432 469 512 621 682 713 726 737 806
     817 830 832 903 936 940 945 956 972 979 262 274 353 414 534 608 715 920 204 431 584`,
  ],
  // Mountain: CO MT NM UT WY, west Texas, Alberta.
  [['M'], '303 719 720 748 970 983 406 505 575 385 435 801 307 915 368 403 587 780 825'],
  [['Z'], '480 520 602 623'],
  // Pacific: CA NV OR WA, Vancouver.
  [
    ['P'],
    `209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661
     669 707 714 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951 702 725 503 971 206
     253 360 425 509 564 604`,
  ],
  [['H'], '808'],
  [['K', 'D'], '907'],
  // Over a border: Florida's panhandle, Indiana, Kentucky, Michigan's north, Tennessee, Ontario.
  [['E', 'C'], '448 850 219 574 812 930 270 364 606 906 423 807'],
  [['C', 'M'], '308 605 620 701 785'],
  // Idaho; Nevada and Oregon with their eastern edges; British Columbia with its eastern side.
  [['M', 'P'], '208 986 458 541 775 236 250 257 672 778'],
  [['M', 'Z'], '928'],
  [['S', 'M'], '306 474 639'],
  // Quebec's east and the Magdalen Islands; the Maritimes; Newfoundland and Labrador; the north.
  [['A', 'E'], '367 418 581'],
  [['A'], '428 506 782 902'],
  [['N', 'A'], '709 879'],
  [['E', 'C', 'M', 'Y'], '867'],
  // The islands.
  [['R'], '787 939 340 246 264 268 284 473 664 721 758 767 784 809 829 849 868 869'],
  [['J'], '345 658 876'],
  [['B'], '242'],
  [['T'], '649'],
  [['L'], '441'],
  [['G'], '670 671'],
  [['O'], '684'],
];

const BY_AREA_CODE: ReadonlyMap<string, readonly Short[]> = new Map(
  ROWS.flatMap(([zones, codes]) => codes.split(/\s+/).map((code) => [code, zones] as const)),
);

/**
 * Time zones of a three-digit area code. Toll-free and personal numbers, and codes opened after
 * this table was written, may ring anywhere: for them, all zones of the fifty states.
 */
export function zonesOfAreaCode(areaCode: string): readonly string[] {
  return (BY_AREA_CODE.get(areaCode) ?? ANYWHERE).map((short) => SHORT[short]);
}
