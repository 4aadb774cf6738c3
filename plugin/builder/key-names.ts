const isMac = typeof navigator !== 'undefined' && /Mac|iP(hone|ad)/.test(navigator.userAgent);

/** A shortcut as printed on this machine's keys. @example keyNames('mod', 'S') // '⌘S' or 'Ctrl S' */
export function keyNames(...keys: readonly string[]): string {
  const names = keys.map((key) => {
    if (key === 'mod') return isMac ? '⌘' : 'Ctrl';
    if (key === 'shift') return isMac ? '⇧' : 'Shift';
    return key;
  });
  return names.join(isMac ? '' : ' ');
}

/** The command key here: ⌘ on a Mac, Ctrl elsewhere. */
export function isCommand(event: { metaKey: boolean; ctrlKey: boolean }): boolean {
  return isMac ? event.metaKey : event.ctrlKey;
}

/** Whether keys go into a text now, so that shortcuts of one letter must not act. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, [role="menu"], [role="dialog"], [role="listbox"]') !==
      null
  );
}
