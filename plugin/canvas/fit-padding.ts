/** Room around cards that are fitted into view, in pixels: for the palette at the left, the tools below. */
export interface Around {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** As it is needed now: the palette is narrow where the canvas is. */
export function roomAround(): Around {
  const palette = document.querySelector('.aw-canvas .aw-palette')?.getBoundingClientRect();
  return { top: 28, right: 28, bottom: 72, left: 40 + Math.round(palette?.width ?? 0) };
}

/** The same as React Flow takes it. */
export function fitPadding() {
  const { top, right, bottom, left } = roomAround();
  return {
    top: `${top}px`,
    right: `${right}px`,
    bottom: `${bottom}px`,
    left: `${left}px`,
  } as const;
}
