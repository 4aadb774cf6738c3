/** Room around cards that are fitted into view: for the palette at the left, the tools below. */
export function fitPadding() {
  const palette = document.querySelector('.aw-canvas .aw-palette')?.getBoundingClientRect();
  const left = 40 + Math.round(palette?.width ?? 0);
  return { top: '28px', right: '28px', bottom: '72px', left: `${left}px` } as const;
}
