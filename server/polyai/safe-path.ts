/** True for a path that stays inside the folder it is written to, on every system. */
export function isSafePath(path: string): boolean {
  if (path === '' || path.length > 500 || /[\0\\:*?"<>|\n\r]/.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
