import type { ProjectId } from '../../core/ids.ts';
import type { ProjectSummary } from '../api/views.ts';

const KEY = 'afterword.project';

/** The project opened last in this browser, or the first there is. */
export function lastProject(list: readonly ProjectSummary[]): ProjectId | undefined {
  return (list.find((project) => project.id === stored()) ?? list[0])?.id;
}

export function rememberProject(projectId: ProjectId): void {
  try {
    localStorage.setItem(KEY, projectId);
  } catch {
    // The first project opens instead.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
