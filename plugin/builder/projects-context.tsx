import { createContext, useContext } from 'react';
import type { ProjectId } from '../../core/ids.ts';
import type { ProjectSummary } from '../api/views.ts';

/** All projects, and what leads from one to another. */
export interface Projects {
  readonly list: readonly ProjectSummary[];
  readonly open: (projectId: ProjectId) => void;
  /** Whether one was opened from here, and is not merely where the address leads. */
  readonly hasOpened: boolean;
  /** Fetches the list anew. */
  readonly refresh: () => Promise<void>;
  readonly showNew: () => void;
  readonly showImport: () => void;
}

const ProjectsContext = createContext<Projects | null>(null);
export const ProjectsProvider = ProjectsContext.Provider;

export function useProjects(): Projects {
  const projects = useContext(ProjectsContext);
  if (!projects) throw new Error('only inside ProjectsProvider');
  return projects;
}
