import { ChevronDown, Download, Plus, Upload } from 'lucide-react';
import { SETTINGS_ID } from '../../core/records/settings.ts';
import { recordOf } from '../../core/records/draft.ts';
import { DropdownMenu, type MenuEntry } from '../../ui-kit/index.ts';
import { toApiError } from '../api/api-error.ts';
import { useBuilder, useDraft } from './builder-context.tsx';
import { downloadZip } from './download-zip.ts';
import { useProjects } from './projects-context.tsx';

/** The project's name; opens the list of projects, import and export. */
export function ProjectMenu() {
  const { projectId, api, toast } = useBuilder();
  const projects = useProjects();
  const name = useDraft(({ draft }) => recordOf(draft, 'settings', SETTINGS_ID)?.name ?? 'Project');
  async function exportProject() {
    try {
      toast({ title: 'Preparing the export…', text: 'What is saved goes into it.' });
      downloadZip(await api.projects.export({ projectId }));
    } catch (thrown) {
      const { message, remedy } = toApiError(thrown);
      toast({ title: message, text: remedy, tone: 'error' });
    }
  }
  const others: MenuEntry[] = projects.list.map((project) => ({
    label: project.name,
    description: `${project.topics} topics, ${project.templates} SMS`,
    checked: project.id === projectId,
    onSelect: () => projects.open(project.id),
  }));
  return (
    <DropdownMenu
      items={[
        ...(others.length > 0 ? [{ heading: 'Projects' }, ...others, 'separator' as const] : []),
        { label: 'New project', icon: <Plus size={16} aria-hidden />, onSelect: projects.showNew },
        {
          label: 'Import a project',
          icon: <Upload size={16} aria-hidden />,
          onSelect: projects.showImport,
        },
        {
          label: 'Export this project',
          icon: <Download size={16} aria-hidden />,
          onSelect: () => void exportProject(),
        },
      ]}
      trigger={
        <button
          type="button"
          className="flex h-8 min-w-0 items-center gap-1.5 rounded-button px-1.5 text-card hover:bg-sunken"
        >
          <span className="truncate">{name}</span>
          <ChevronDown size={15} aria-hidden className="text-muted" />
          <span className="sr-only">, project menu</span>
        </button>
      }
    />
  );
}
